-- What agreements say, what events say of their keeping, what reviewers set, and which event came of which.
ALTER TABLE "agreement" ADD COLUMN "summary" TEXT, ADD COLUMN "signed_on" TEXT, ADD COLUMN "in_force_on" TEXT, ADD COLUMN "predecessor_slug" TEXT, ADD COLUMN "successor_slug" TEXT;

CREATE TABLE "provision" (
    "agreement_slug" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "deadline" TEXT,
    "parties" TEXT[],
    CONSTRAINT "provision_pkey" PRIMARY KEY ("agreement_slug", "number"),
    CONSTRAINT "provision_agreement_slug_fkey" FOREIGN KEY ("agreement_slug") REFERENCES "agreement"("slug") ON DELETE CASCADE ON UPDATE CASCADE
);

-- Evidence names its agreement without a foreign key: an event may speak of one that no article has named yet.
CREATE TABLE "provision_evidence" (
    "agreement_slug" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "party" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "stance" TEXT NOT NULL CHECK ("stance" IN ('for', 'against')),
    "weight" TEXT NOT NULL CHECK ("weight" IN ('deed', 'completion', 'promise', 'refusal', 'claim')),
    "reason" TEXT NOT NULL,
    CONSTRAINT "provision_evidence_pkey" PRIMARY KEY ("agreement_slug", "number", "party", "event_id"),
    CONSTRAINT "provision_evidence_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "provision_evidence_event_id_idx" ON "provision_evidence"("event_id");

CREATE TABLE "provision_review" (
    "agreement_slug" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "party" TEXT NOT NULL,
    "status" INTEGER NOT NULL CHECK ("status" BETWEEN 0 AND 3),
    "note" TEXT,
    "reviewed_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
    CONSTRAINT "provision_review_pkey" PRIMARY KEY ("agreement_slug", "number", "party"),
    CONSTRAINT "provision_review_provision_fkey" FOREIGN KEY ("agreement_slug", "number") REFERENCES "provision"("agreement_slug", "number") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "event_link" (
    "from_id" TEXT NOT NULL,
    "to_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('answer', 'outcome', 'carried out', 'not carried out', 'held', 'called off')),
    "reason" TEXT NOT NULL,
    CONSTRAINT "event_link_pkey" PRIMARY KEY ("from_id", "to_id", "kind"),
    CONSTRAINT "event_link_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "event_link_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "event_link_to_id_idx" ON "event_link"("to_id");

-- How accounts stand in their event: the first shown in front, and why; copies under the number of their one source.
ALTER TABLE "report" ADD COLUMN "rank" INTEGER NOT NULL DEFAULT 0, ADD COLUMN "source_number" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "event" ADD COLUMN "why_first" TEXT;
