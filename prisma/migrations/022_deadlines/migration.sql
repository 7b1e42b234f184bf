-- By when a demand or a threat is to be met: the words that say so, and the last day where they name one.
ALTER TABLE "event" ADD COLUMN "deadline_words" TEXT, ADD COLUMN "deadline_on" DATE;
