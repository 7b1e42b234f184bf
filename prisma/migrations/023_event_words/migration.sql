-- The words of events, apart from their rows: a search for words goes through a quarter of the pages.
CREATE FUNCTION event_vector(title text, words text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN setweight(to_tsvector('demarche', title), 'A') || to_tsvector('demarche', words);

-- CreateTable
CREATE TABLE "event_words" (
    "seq" INTEGER NOT NULL,
    "fts" tsvector NOT NULL,

    CONSTRAINT "event_words_pkey" PRIMARY KEY ("seq")
);

INSERT INTO "event_words" ("seq", "fts") SELECT "seq", "fts" FROM "event";

-- CreateIndex
CREATE INDEX "event_words_fts_idx" ON "event_words" USING GIN ("fts");

-- AddForeignKey
ALTER TABLE "event_words" ADD CONSTRAINT "event_words_seq_fkey" FOREIGN KEY ("seq") REFERENCES "event"("seq") ON DELETE CASCADE ON UPDATE CASCADE;

-- DropIndex
DROP INDEX "event_fts_idx";

-- AlterTable
ALTER TABLE "event" DROP COLUMN "fts";

-- Whoever writes an event writes its words in the same transaction: no writer can forget.
CREATE FUNCTION event_words_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO event_words (seq, fts) VALUES (NEW.seq, event_vector(NEW.title, NEW.words)) ON CONFLICT (seq) DO UPDATE SET fts = excluded.fts;
  RETURN NULL;
END $$;
CREATE TRIGGER event_words_kept AFTER INSERT OR UPDATE OF title, words ON "event" FOR EACH ROW EXECUTE FUNCTION event_words_kept();
