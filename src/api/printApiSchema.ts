import { lexicographicSortSchema, printSchema, type GraphQLSchema } from "graphql";

/** The sorted SDL: the contract that `schema/schema.graphql` holds. */
export const printApiSchema = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
