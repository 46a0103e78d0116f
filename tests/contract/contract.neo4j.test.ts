import { describeWithNeo4j, openEmptyNeo4j } from "../support/neo4j.js";
import { graphStoreContract } from "./graphStoreContract.js";
import { jobStoreContract } from "./jobStoreContract.js";

describeWithNeo4j("On a real server", (server) => {
  graphStoreContract("The Neo4j store", () => openEmptyNeo4j(server));
  jobStoreContract("The Neo4j store", () => openEmptyNeo4j(server));
});
