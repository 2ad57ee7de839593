package shop.argosy.foundation.tenancy;

/**
 * A pool of shops' connections at one instant, and what happened since this node's start.
 *
 * @param capacity how many connections there may be
 * @param perShop how many of them one shop may have
 * @param inUse lent at this instant
 * @param idle logged in and waiting for their shop's next request
 * @param shops how many shops have a connection
 * @param waiting requests in line
 * @param evictions logins that took the place of the connection idle longest
 * @param refusals requests that got a 503 because their patience ended in the line
 * @param loginP95Millis of the last 512 logins; 0 before the first
 */
public record PoolState(int capacity, int perShop, int inUse, int idle, int shops, int waiting, long logins, long evictions, long refusals,
        double loginP95Millis) {
}
