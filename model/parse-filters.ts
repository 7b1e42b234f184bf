import { edtfBounds } from './edtf'
import { readFilters } from './filters'

/** The filters of an address, with dates as EDTF's grammar knows them; what can't be read is named in `problems`. */
export const parseFilters = (params: URLSearchParams) => readFilters(params, (text) => edtfBounds(text) !== null)
