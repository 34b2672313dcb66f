/** Where the client's criteria are answered in a line: on the summary, in "Our understanding", on both, or on neither. */
export const answerPlaces = ['summary', 'situation', 'both', 'pages'] as const;
