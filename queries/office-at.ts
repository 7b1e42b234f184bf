import { Prisma } from '@/lib/db'

/** The office, as `o.words` ("Foreign Minister, Russia"), that the actor of alias `a` held on a day; where none had begun by then, the latest. To be joined ON true. */
export const officeAt = (day: Prisma.Sql) => Prisma.sql`LATERAL (
  SELECT concat_ws(', ', f.position, coalesce(fc.name, f.organisation)) AS words FROM office f LEFT JOIN country fc ON fc.code = f.country_code
  WHERE f.actor_slug = a.slug ORDER BY coalesce(f.starts_on <= ${day}, false) DESC, f.starts_on DESC NULLS LAST LIMIT 1) o`
