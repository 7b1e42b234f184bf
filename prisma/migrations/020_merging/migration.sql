-- Reports are found by the days, the kind of act and the parties that they share; articles of one text by the bands of their signatures
-- (articles from before this have no bands: they are counted as copies within an event, but not found as copies from elsewhere).
ALTER TABLE "report" ADD COLUMN "keys" TEXT[];
ALTER TABLE "article" ADD COLUMN "bands" INTEGER[];
-- What the keys are made of stood in the block: TYPE|A+B>C|certainty.
UPDATE "report" SET "keys" = (
  SELECT array_agg(span || ' ' || split_part("block", '|', 1) || '|' || split_part("block", '|', 3) || ' ' || party)
  FROM regexp_split_to_table(split_part("block", '|', 2), '[+>]') AS party,
    LATERAL (
      SELECT day::date::text AS span FROM generate_series("starts_on"::timestamp, "ends_on"::timestamp, '1 day') AS day WHERE "ends_on" - "starts_on" < 31
      UNION ALL SELECT "starts_on" || '/' || "ends_on" WHERE "ends_on" - "starts_on" >= 31
    ) AS spans
  WHERE party <> ''
);
UPDATE "report" SET "block" = split_part("block", '|', 1) || '|' || split_part("block", '|', 3);
UPDATE "event" SET "block" = split_part("block", '|', 1) || '|' || split_part("block", '|', 3) WHERE "block" LIKE '%|%|%';
DROP INDEX "report_block_starts_on_idx";
CREATE INDEX "report_keys_idx" ON "report" USING GIN ("keys");
CREATE INDEX "article_bands_idx" ON "article" USING GIN ("bands");
