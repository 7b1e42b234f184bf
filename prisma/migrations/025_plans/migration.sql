-- CreateTable
CREATE TABLE "plan" (
    "article_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "type" "EventType" NOT NULL,
    "quad" "QuadClass" NOT NULL,
    "quote" TEXT NOT NULL,
    "starts_at" INTEGER NOT NULL,
    "ends_at" INTEGER NOT NULL,
    "actors" TEXT[],
    "countries" TEXT[],
    "agreement" TEXT,

    CONSTRAINT "plan_pkey" PRIMARY KEY ("article_id","number")
);

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
