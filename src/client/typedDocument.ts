/** The text of a GraphQL operation that knows the types of its answer and of its variables. */
export type TypedDocument<Answer, Variables> = string & { readonly __types?: (variables: Variables) => Answer };
