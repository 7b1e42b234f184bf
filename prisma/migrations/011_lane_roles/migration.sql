-- What part the key of a lane has in the event: 1 source, 2 target, 4 mediator, 8 speaker, added up; 0 for agreements and outlets.
ALTER TABLE "event_lane" ADD COLUMN "roles" SMALLINT NOT NULL DEFAULT 0;

-- What is written here changes no event: no trigger need say so.
ALTER TABLE "event_lane" DISABLE TRIGGER USER;
-- A country without a code is none.
DELETE FROM "event_lane" WHERE "key" = '';
UPDATE "event_participant" SET "country_code" = NULL WHERE "country_code" = '';
UPDATE "event_lane" l SET "roles" = p.roles
FROM (SELECT event_id, actor_slug, bit_or(CASE role WHEN 'source' THEN 1 WHEN 'target' THEN 2 WHEN 'mediator' THEN 4 WHEN 'speaker' THEN 8 ELSE 0 END) AS roles FROM event_participant GROUP BY 1, 2) p
WHERE l.kind = 'actor' AND l.event_id = p.event_id AND l.key = p.actor_slug;
UPDATE "event_lane" l SET "roles" = p.roles
FROM (SELECT event_id, country_code, bit_or(CASE role WHEN 'source' THEN 1 WHEN 'target' THEN 2 WHEN 'mediator' THEN 4 ELSE 0 END) AS roles FROM event_participant GROUP BY 1, 2) p
WHERE l.kind = 'country' AND l.event_id = p.event_id AND l.key = p.country_code;
ALTER TABLE "event_lane" ENABLE TRIGGER USER;

-- Who acts for a country, counted without the rows themselves.
CREATE INDEX "event_participant_country_code_actor_slug_event_id_idx" ON "event_participant"("country_code", "actor_slug", "event_id");
