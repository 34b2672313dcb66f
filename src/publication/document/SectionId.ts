/** The sections, as the proposal names them: who prepared one is told by its id. */
export { sectionIds, type SectionId } from '../../proposal/sectionIds.ts';
