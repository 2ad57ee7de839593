/**
 * What a node does for the foundation itself from time to time: refilling schemas, going on with migrations, deleting
 * what is over. A shop's own work is a job and does not belong here.
 */
package shop.argosy.foundation.upkeep;
