-- Contrib extensions that every PostgreSQL brings; pg_trgm finds names with typing errors, unaccent makes "Erdogan" find "Erdoğan".
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- English words without accents: what full-text columns and queries use.
CREATE TEXT SEARCH CONFIGURATION demarche (COPY = english);
ALTER TEXT SEARCH CONFIGURATION demarche ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;

-- A name as search compares it: lower case, no accents. Indexes need it immutable, which unaccent() alone is not said to be.
CREATE FUNCTION fold(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN lower(public.unaccent('public.unaccent'::regdictionary, name));

-- CreateEnum
CREATE TYPE "EventType" AS ENUM ('AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT');

-- CreateEnum
CREATE TYPE "Modality" AS ENUM ('occurred', 'ongoing', 'planned', 'conditional', 'requested', 'denied', 'negated', 'hypothetical');

-- CreateEnum
CREATE TYPE "QuadClass" AS ENUM ('verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict');

-- CreateEnum
CREATE TYPE "LaneKey" AS ENUM ('country', 'actor', 'agreement', 'outlet');

-- CreateTable
CREATE TABLE "country" (
    "code" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "country_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "actor" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "country_code" TEXT,

    CONSTRAINT "actor_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "actor_name" (
    "actor_slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "actor_name_pkey" PRIMARY KEY ("actor_slug","name")
);

-- CreateTable
CREATE TABLE "office" (
    "id" SERIAL NOT NULL,
    "actor_slug" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "organisation" TEXT,
    "country_code" TEXT,
    "starts_on" DATE,
    "ends_on" DATE,

    CONSTRAINT "office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "names" TEXT[],
    "kind" TEXT,
    "date" TEXT,
    "place" TEXT,

    CONSTRAINT "agreement_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "agreement_party" (
    "agreement_slug" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "role" TEXT NOT NULL DEFAULT 'party',

    CONSTRAINT "agreement_party_pkey" PRIMARY KEY ("agreement_slug","key","role")
);

-- CreateTable
CREATE TABLE "article" (
    "id" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "url" TEXT,
    "title" TEXT NOT NULL,
    "outlet" TEXT,
    "agency" TEXT,
    "byline" TEXT,
    "language" TEXT NOT NULL,
    "published_at" TEXT,
    "published_on" DATE,
    "published_basis" JSONB,
    "dateline_place" TEXT,
    "dateline_date" TEXT,
    "body" TEXT NOT NULL,
    "cut" JSONB NOT NULL,
    "mentions" JSONB NOT NULL,
    "dates" JSONB NOT NULL,
    "signature" INTEGER[],
    "stored_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "fts" tsvector GENERATED ALWAYS AS (setweight(to_tsvector('demarche', "title"), 'A') || to_tsvector('demarche', left("body", 200000))) STORED,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quotation" (
    "article_id" TEXT NOT NULL,
    "starts_at" INTEGER NOT NULL,
    "ends_at" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "speaker_slug" TEXT,

    CONSTRAINT "quotation_pkey" PRIMARY KEY ("article_id","starts_at")
);

-- CreateTable
CREATE TABLE "event" (
    "id" TEXT NOT NULL,
    "block" TEXT NOT NULL,
    "type" "EventType" NOT NULL,
    "mode" TEXT,
    "label" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "quad" "QuadClass" NOT NULL,
    "modality" "Modality" NOT NULL,
    "edtf" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "precision" TEXT NOT NULL,
    "inferred" BOOLEAN NOT NULL DEFAULT false,
    "date_words" TEXT,
    "place_name" TEXT,
    "place_country" TEXT,
    "agreement_slug" TEXT,
    "agreement_status" TEXT,
    "condition" TEXT,
    "quote" TEXT NOT NULL,
    "speaker_slug" TEXT,
    "confidence" REAL NOT NULL,
    "sources" INTEGER NOT NULL,
    "copies" INTEGER NOT NULL,
    "disputed" BOOLEAN NOT NULL DEFAULT false,
    "review" TEXT NOT NULL DEFAULT 'unreviewed',
    "words" TEXT NOT NULL,
    "fts" tsvector GENERATED ALWAYS AS (setweight(to_tsvector('demarche', "title"), 'A') || to_tsvector('demarche', "words")) STORED,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_redirect" (
    "id" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,

    CONSTRAINT "event_redirect_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_participant" (
    "event_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "actor_slug" TEXT NOT NULL,
    "office" TEXT,
    "country_code" TEXT,
    "words" TEXT NOT NULL,

    CONSTRAINT "event_participant_pkey" PRIMARY KEY ("event_id","position")
);

-- CreateTable
CREATE TABLE "report" (
    "id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "block" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "account" JSONB NOT NULL,

    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_lane" (
    "kind" "LaneKey" NOT NULL,
    "key" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "event_id" TEXT NOT NULL,
    "ends_on" DATE NOT NULL,
    "quad" "QuadClass" NOT NULL,
    "type" "EventType" NOT NULL,
    "modality" "Modality" NOT NULL,

    CONSTRAINT "event_lane_pkey" PRIMARY KEY ("kind","key","starts_on","event_id")
);

-- CreateTable
CREATE TABLE "revision" (
    "one" BOOLEAN NOT NULL DEFAULT true,
    "number" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("one")
);

-- CreateIndex
CREATE UNIQUE INDEX "country_slug_key" ON "country"("slug");

-- CreateIndex
CREATE INDEX "actor_country_code_idx" ON "actor"("country_code");

-- CreateIndex
CREATE UNIQUE INDEX "office_once" ON "office"("actor_slug", "position", "starts_on");

-- CreateIndex
CREATE INDEX "agreement_party_key_idx" ON "agreement_party"("key");

-- CreateIndex
CREATE UNIQUE INDEX "article_content_hash_key" ON "article"("content_hash");

-- CreateIndex
CREATE INDEX "article_fts_idx" ON "article" USING GIN ("fts");

-- CreateIndex
CREATE INDEX "article_published_on_id_idx" ON "article"("published_on" DESC, "id");

-- CreateIndex
CREATE INDEX "quotation_speaker_slug_idx" ON "quotation"("speaker_slug");

-- CreateIndex
CREATE INDEX "event_starts_on_id_idx" ON "event"("starts_on", "id");

-- CreateIndex
CREATE INDEX "event_type_starts_on_idx" ON "event"("type", "starts_on");

-- CreateIndex
CREATE INDEX "event_agreement_slug_idx" ON "event"("agreement_slug");

-- CreateIndex
CREATE INDEX "event_fts_idx" ON "event" USING GIN ("fts");

-- CreateIndex
CREATE INDEX "event_redirect_event_id_idx" ON "event_redirect"("event_id");

-- CreateIndex
CREATE INDEX "event_participant_actor_slug_role_idx" ON "event_participant"("actor_slug", "role");

-- CreateIndex
CREATE INDEX "report_block_starts_on_idx" ON "report"("block", "starts_on");

-- CreateIndex
CREATE INDEX "report_event_id_idx" ON "report"("event_id");

-- CreateIndex
CREATE INDEX "report_article_id_idx" ON "report"("article_id");

-- CreateIndex
CREATE INDEX "event_lane_event_id_idx" ON "event_lane"("event_id");

-- AddForeignKey
ALTER TABLE "actor" ADD CONSTRAINT "actor_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "country"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "actor_name" ADD CONSTRAINT "actor_name_actor_slug_fkey" FOREIGN KEY ("actor_slug") REFERENCES "actor"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office" ADD CONSTRAINT "office_actor_slug_fkey" FOREIGN KEY ("actor_slug") REFERENCES "actor"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office" ADD CONSTRAINT "office_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "country"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_party" ADD CONSTRAINT "agreement_party_agreement_slug_fkey" FOREIGN KEY ("agreement_slug") REFERENCES "agreement"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation" ADD CONSTRAINT "quotation_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotation" ADD CONSTRAINT "quotation_speaker_slug_fkey" FOREIGN KEY ("speaker_slug") REFERENCES "actor"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_agreement_slug_fkey" FOREIGN KEY ("agreement_slug") REFERENCES "agreement"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_redirect" ADD CONSTRAINT "event_redirect_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_participant" ADD CONSTRAINT "event_participant_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_participant" ADD CONSTRAINT "event_participant_actor_slug_fkey" FOREIGN KEY ("actor_slug") REFERENCES "actor"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report" ADD CONSTRAINT "report_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_lane" ADD CONSTRAINT "event_lane_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language has no words for.
ALTER TABLE "country" ADD CONSTRAINT "country_kind" CHECK ("kind" IN ('country', 'organisation'));
ALTER TABLE "actor" ADD CONSTRAINT "actor_kind" CHECK ("kind" IN ('person', 'organisation', 'group', 'country'));
ALTER TABLE "office" ADD CONSTRAINT "office_days" CHECK ("starts_on" <= "ends_on");
ALTER TABLE "agreement_party" ADD CONSTRAINT "agreement_party_role" CHECK ("role" IN ('party', 'signatory', 'mediator', 'monitor'));
ALTER TABLE "quotation" ADD CONSTRAINT "quotation_offsets" CHECK (0 <= "starts_at" AND "starts_at" <= "ends_at");
ALTER TABLE "event" ADD CONSTRAINT "event_days" CHECK ("starts_on" <= "ends_on");
ALTER TABLE "event" ADD CONSTRAINT "event_precision" CHECK ("precision" IN ('time', 'day', 'month', 'season', 'year', 'decade', 'interval'));
ALTER TABLE "event" ADD CONSTRAINT "event_confidence" CHECK ("confidence" BETWEEN 0 AND 1);
ALTER TABLE "event" ADD CONSTRAINT "event_sources" CHECK ("sources" >= 1 AND "copies" >= 0);
ALTER TABLE "event" ADD CONSTRAINT "event_review" CHECK ("review" IN ('unreviewed', 'confirmed', 'rejected'));
ALTER TABLE "event_participant" ADD CONSTRAINT "event_participant_role" CHECK ("role" IN ('source', 'target', 'speaker', 'mediator', 'mentioned'));
ALTER TABLE "revision" ADD CONSTRAINT "revision_one_row" CHECK ("one");

-- An office without a known start is one row too (a plain unique index takes nulls for different).
CREATE UNIQUE INDEX "office_once_undated" ON "office"("actor_slug", "position") WHERE "starts_on" IS NULL;

-- Names with typing errors.
CREATE INDEX "actor_name_trigrams" ON "actor_name" USING gin (fold("name") gin_trgm_ops);
CREATE INDEX "actor_trigrams" ON "actor" USING gin (fold("name") gin_trgm_ops);

-- What began before a window and reaches into it: few rows last longer than a day, so these stay small.
CREATE INDEX "event_lasting" ON "event" USING gist (daterange("starts_on", "ends_on", '[]')) WHERE "ends_on" > "starts_on";
CREATE INDEX "event_lane_lasting" ON "event_lane"("kind", "key", "ends_on", "starts_on") WHERE "ends_on" > "starts_on";

-- Events that accounts differ on.
CREATE INDEX "event_disputed" ON "event"("starts_on") WHERE "disputed";

INSERT INTO "revision" ("one", "number") VALUES (true, 0);
