/** Below this a correlation is chance, and a share of the class is one or two students. */
export const enoughStudents = 10;
/** Below this the upper and the lower 27 % are a handful of students each. */
export const enoughForGroups = 20;
