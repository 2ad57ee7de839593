/** The words of SQL injection, and a query that lets them in. Whether a promise broke is for the scenario to say. */
package shop.argosy.verification.prove.injection;
