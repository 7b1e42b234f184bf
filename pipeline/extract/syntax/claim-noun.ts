/** What may be rejected or denied in a word behind what was just told: "a claim the president rejected". */
export const claimNoun = /^(claim|charge|accusation|allegation|demand|proposal|offer|idea|suggestion)$/
