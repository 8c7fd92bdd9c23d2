/** Stands where the text has something that the skeleton cannot know; printers set it for a sign that they lack. */
export const UNWRITTEN = '〓'
