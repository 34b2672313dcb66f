import { kindOf, type Role } from '../internal/roles/Role.ts';
import { topicIds, type GuideTopic } from '../publication/compose/guideOf.ts';

/** The topics of the reader's guide, from the roles that look for them: no person and no job is named. */
export const guideTopics = (roles: ReadonlyMap<string, Role>): readonly GuideTopic[] =>
  topicIds.map((id) => {
    const own = [...roles.values()].filter(({ topic }) => topic === id);
    return {
      id,
      mustHave: own.flatMap(({ mustHave }) => mustHave.flatMap((answers) => answers.map(kindOf))),
      background: own.flatMap(({ kinds }) => kinds),
    };
  });
