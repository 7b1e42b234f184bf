-- What can bear on an event's links is looked up by country, kind of act and days (pipeline/store/write-links.ts), in this index alone.
CREATE INDEX "event_lane_chains" ON "event_lane"("key", "type", "starts_on") INCLUDE ("modality", "event_id") WHERE "kind" = 'country';

-- A key or band is looked up with every article: what waits in a GIN index's list of pending entries would be read through each time.
ALTER INDEX "report_keys_idx" SET (fastupdate = off);
ALTER INDEX "article_bands_idx" SET (fastupdate = off);
