/**
 * What a shop may use and what it uses: plans, limits, measurements. A limit is shown before it bites and never costs
 * a buyer's order. No price of a plan may be here.
 */
package shop.argosy.operations.plans;
