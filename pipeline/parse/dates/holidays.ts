export const HOLIDAY_WORDS = ['christmas', 'easter', 'thanksgiving', 'halloween', 'ramadan', 'eid', 'hanukkah', 'passover', 'holiday']
