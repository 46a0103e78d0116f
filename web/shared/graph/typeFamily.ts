import type { EntityType } from "../../documents/documents.generated.js";

/** The families that differ by shape and colour in the graph. */
export type TypeFamily = "person" | "organization" | "place" | "product" | "other";

const FAMILY: Readonly<Record<EntityType, TypeFamily>> = {
  PERSON: "person",
  GROUP: "person",
  ORGANIZATION: "organization",
  COMPANY: "organization",
  GOVERNMENT_BODY: "organization",
  REGULATOR: "organization",
  COURT: "organization",
  PARTY: "organization",
  MEDIA: "organization",
  UNIVERSITY: "organization",
  NGO: "organization",
  FUND: "organization",
  COUNTRY: "place",
  PLACE: "place",
  PRODUCT: "product",
  MODEL: "product",
  APP: "product",
  CHIP: "product",
  DEVICE: "product",
  SERVICE: "product",
  DATASET: "product",
  BENCHMARK: "product",
  TECHNOLOGY: "product",
  LAW_OR_POLICY: "other",
  EVENT: "other",
  WORK: "other",
  OTHER: "other",
};

export const typeFamilyOf = (type: EntityType): TypeFamily => FAMILY[type];

/** The outline of a family's node of radius `r` about the origin, as an SVG path. */
export function nodeOutline(family: TypeFamily, r: number): string {
  const s = (factor: number): string => (r * factor).toFixed(2);
  switch (family) {
    case "person":
      return `M ${s(-1)} 0 A ${s(1)} ${s(1)} 0 1 1 ${s(1)} 0 A ${s(1)} ${s(1)} 0 1 1 ${s(-1)} 0 Z`;
    case "organization":
      return roundedSquare(r * 0.9, r * 0.28);
    case "place":
      return `M 0 ${s(-1.16)} L ${s(1.16)} 0 L 0 ${s(1.16)} L ${s(-1.16)} 0 Z`;
    case "product":
      return `M ${s(-0.56)} ${s(-0.97)} L ${s(0.56)} ${s(-0.97)} L ${s(1.12)} 0 L ${s(0.56)} ${s(0.97)} L ${s(-0.56)} ${s(0.97)} L ${s(-1.12)} 0 Z`;
    case "other":
      return `M 0 ${s(-1.1)} L ${s(1.08)} ${s(0.8)} L ${s(-1.08)} ${s(0.8)} Z`;
  }
}

function roundedSquare(half: number, corner: number): string {
  const side = (half - corner) * 2;
  const [h, c, w] = [half, corner, side].map((value) => value.toFixed(2));
  return `M -${h} ${(corner - half).toFixed(2)} a ${c} ${c} 0 0 1 ${c} -${c} h ${w} a ${c} ${c} 0 0 1 ${c} ${c} v ${w} a ${c} ${c} 0 0 1 -${c} ${c} h -${w} a ${c} ${c} 0 0 1 -${c} -${c} Z`;
}
