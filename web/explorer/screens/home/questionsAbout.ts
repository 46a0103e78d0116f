import type { EntityBriefFragment } from "../../../documents/documents.generated.js";
import { typeFamilyOf } from "../../../shared/graph/typeFamily.js";
import { pageOf } from "../../app/routes.js";
import type { MessageValues } from "../../i18n/formatMessage.js";
import type { MessageKey } from "../../i18n/messages.en.js";

/** A question in words, and the view that answers it. */
export interface ExampleQuestion {
  readonly key: MessageKey;
  readonly values: MessageValues;
  readonly href: string;
}

/** Questions that the graph can answer now, about those who are spoken of most. */
export function questionsAbout(entities: readonly EntityBriefFragment[]): ExampleQuestion[] {
  const organizations = entities.filter((entity) => typeFamilyOf(entity.type) === "organization");
  const [first, second] = organizations;
  const person = entities.find((entity) => entity.type === "PERSON");
  return [
    ...(first ? [ask("questionAccused", first, `${pageOf.entity(first.id)}?role=TARGET&act=ACCUSES`)] : []),
    ...(person ? [ask("questionSays", person, `${pageOf.entity(person.id)}?role=SPEAKER`)] : []),
    ...(first ? [ask("questionReleases", first, `${pageOf.entity(first.id)}?tab=relations`)] : []),
    ...(first && second
      ? [
          {
            key: "questionPath" as const,
            values: { a: person?.name ?? second.name, b: first.name },
            href: `/path?from=${(person ?? second).id}&to=${first.id}`,
          },
        ]
      : []),
  ];
}

const ask = (key: MessageKey, entity: EntityBriefFragment, href: string): ExampleQuestion => ({
  key,
  values: { name: entity.name },
  href,
});
