import { digestContract } from '#lib/store/digest.contract.ts';

digestContract();
