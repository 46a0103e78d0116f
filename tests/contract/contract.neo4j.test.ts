import { describeWithNeo4j, openEmptyNeo4j } from "../support/neo4j.js";
import { graphStoreContract } from "./graphStoreContract.js";

describeWithNeo4j("On a real server", (server) => {
  graphStoreContract("The Neo4j store", () => openEmptyNeo4j(server));
});
