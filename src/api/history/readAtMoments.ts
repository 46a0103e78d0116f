import {
  isObjectType,
  type GraphQLArgument,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from "graphql";
import type { EpochMs } from "../../domain/time.js";
import { Loaders, type ApiContext } from "../context.js";
import { DateTimeScalar } from "../scalars.js";

/** Root fields that can be read as of a past moment, with the argument that says which; `diff` reads what is below it as of its end. */
const MOMENT_ARGUMENTS: Readonly<Record<string, string>> = {
  entity: "knownAt",
  entities: "knownAt",
  claims: "knownAt",
  relations: "knownAt",
  articles: "knownAt",
  relationsAmong: "knownAt",
  paths: "knownAt",
  stats: "knownAt",
  diff: "to",
};

const KNOWN_AT: GraphQLArgument = {
  name: "knownAt",
  description:
    "Answers as the graph was known at this moment, this field and everything below it: later articles, retractions, merges and reviews do not count. The present when not given.",
  type: DateTimeScalar,
  defaultValue: undefined,
  deprecationReason: undefined,
  extensions: {},
  astNode: undefined,
};

type Resolve = GraphQLFieldResolver<unknown, ApiContext, Record<string, unknown>>;

/**
 * Gives root fields the argument `knownAt`, and lets every resolver below such a field work on the store as it was then. Resolvers know nothing of it: they
 * get a context whose store and loaders are those of the moment.
 */
export function readAtMoments(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType();
  for (const [name, argument] of Object.entries(MOMENT_ARGUMENTS)) {
    const field = query?.getFields()[name];
    if (field && argument === "knownAt") (field.args as GraphQLArgument[]).push(KNOWN_AT);
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve as Resolve | undefined;
      if (resolve)
        field.resolve = ((source, args, context, info) =>
          resolve(source, args, contextFor(context, args, info), info)) as Resolve;
    }
  }
  return schema;
}

/** The contexts of one request by the root field they hold below; requests that ask for no moment have none. */
const bound = new WeakMap<ApiContext, Map<string | number, ApiContext>>();

function contextFor(context: ApiContext, args: Record<string, unknown>, info: GraphQLResolveInfo): ApiContext {
  if (info.path.prev === undefined) return bindRoot(context, args, info);
  const contexts = bound.get(context);
  return contexts?.get(rootKey(info)) ?? context;
}

function bindRoot(context: ApiContext, args: Record<string, unknown>, info: GraphQLResolveInfo): ApiContext {
  const argument = info.parentType === info.schema.getQueryType() ? MOMENT_ARGUMENTS[info.fieldName] : undefined;
  const moment = argument === undefined ? undefined : args[argument];
  if (typeof moment !== "number") return context;
  const contexts = bound.get(context) ?? new Map<string | number, ApiContext>();
  bound.set(context, contexts);
  const then = contextAt(context, moment);
  contexts.set(info.path.key, then);
  return then;
}

/** The store of a moment in the place of the present one; what compares moments stays as it is. */
const contextAt = (context: ApiContext, moment: EpochMs): ApiContext => ({
  ...context,
  store: { ...context.store, ...context.store.at(moment) },
  loaders: new Loaders(),
});

function rootKey({ path }: GraphQLResolveInfo): string | number {
  let step = path;
  while (step.prev) step = step.prev;
  return step.key;
}
