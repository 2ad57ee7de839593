/** A platform for tests: real PostgreSQL, Elasticsearch, object storage and mail server, one of each a run. No test may be here. */
package shop.argosy.operations.testkit;
