/** The ISO day of a date column; its value is midnight UTC of that day. */
export const day = (date: Date): string => date.toISOString().slice(0, 10)
