/**
 * The few things that every module speaks of: money, ids, the tenant, addresses, sealed values, problems.
 * Nothing that knows a database, a protocol or a business rule may be here.
 */
package shop.argosy.kernel;
