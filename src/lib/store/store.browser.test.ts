import { storeContract } from '#lib/store/store.contract.ts';

storeContract();
