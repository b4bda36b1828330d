import { migrationContract } from '#lib/store/migration.contract.ts';
import { storeContract } from '#lib/store/store.contract.ts';

storeContract();
migrationContract();
