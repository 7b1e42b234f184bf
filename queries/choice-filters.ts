import type { ManyFilter } from '@/model/filters'

/** The filters that offer choices to tick, in the order in which they are counted. */
export const choiceFilters: readonly ManyFilter[] = ['actor', 'country', 'type', 'quad', 'agreement', 'modality', 'outlet']
