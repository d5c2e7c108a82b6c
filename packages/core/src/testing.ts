/**
 * `@scrutiny/core/testing`: for those who write a store of their own, the claims that every store must meet, to be run by any test
 * runner.
 */
export { type OpenStores, type StoreClaim, storeContract } from './store/store-contract.ts';
