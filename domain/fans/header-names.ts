import type { FanImportField, ImportKind, TransactionImportField } from '../../contracts/fans/import-fields';

const when = (...stems: string[]) => stems.flatMap((stem) => [stem, `${stem}at`, `${stem}on`, `${stem}date`, `date${stem}`, `${stem}time`]);

// Best first: where two headers stand for one field the earlier name gets it. Letters and digits only, without accents.
const fanId = [
  'platformfanid', 'platformuserid', 'fanid', 'userid', 'subscriberid', 'customerid', 'clientid', 'memberid', 'externalid', 'onlyfansid', 'ofid', 'ofuserid', 'fanslyid', 'idfan', 'idutilisateur', 'idclient',
  'idabonne', 'idexterne', 'numeroclient', 'customernumber', 'customerno', 'contactid', 'uid', 'identifiant', 'customer', 'client', 'fan', 'id',
];

const FAN_NAMES: Readonly<Record<FanImportField, readonly string[]>> = {
  platformFanId: fanId,
  username: ['username', 'fanusername', 'handle', 'login', 'screenname', 'nickname', 'pseudo', 'pseudonyme', 'nomutilisateur', 'nomdutilisateur', 'user'],
  displayName: ['displayname', 'fullname', 'fanname', 'customername', 'name', 'nomaffiche', 'nomcomplet', 'nom', 'firstname', 'prenom'],
  language: ['language', 'preferredlanguage', 'lang', 'locale', 'langue'],
  country: ['countrycode', 'country', 'codepays', 'pays'],
  timeZone: ['ianatimezone', 'timezone', 'tz', 'fuseauhoraire', 'fuseau'],
  tags: ['tags', 'tag', 'labels', 'label', 'etiquettes', 'etiquette', 'segments'],
  spend: ['totalspend', 'totalspent', 'lifetimespend', 'amountspent', 'spend', 'spent', 'lifetimevalue', 'ltv', 'totalrevenue', 'revenue', 'totaldepense', 'depensetotale', 'depenses', 'depense', 'montanttotal', 'total'],
  purchases: ['purchases', 'purchasecount', 'numberofpurchases', 'orders', 'ordercount', 'orderscount', 'numberoforders', 'numorders', 'nombredachats', 'nbachats', 'achats', 'nombredecommandes', 'nbcommandes', 'commandes'],
  firstPurchaseAt: when('firstpurchase', 'firstorder', 'premierachat', 'premierecommande'),
  lastPurchaseAt: when('lastpurchase', 'lastorder', 'latestpurchase', 'dernierachat', 'dernierecommande'),
  subscribedAt: [...when('subscribed', 'joined', 'subscription', 'subscriptionstart', 'signup', 'join', 'abonnement', 'inscription', 'start'), 'membersince', 'since', 'abonnedepuis', 'abonnele', 'inscritle'],
  expiresAt: [...when('expires', 'expiry', 'expired', 'expiration', 'subscriptionend', 'subscriptionexpires', 'renews', 'renew', 'renewal', 'end'), 'expirele', 'finabonnement', 'dateexpiration'],
  lastSeenAt: [...when('lastseen', 'lastactive', 'lastactivity', 'lastonline', 'lastlogin', 'dernierevisite', 'derniereactivite', 'derniereconnexion'), 'vule'],
  notes: ['notes', 'note', 'comments', 'comment', 'commentaires', 'commentaire', 'remarques'],
};

const TRANSACTION_NAMES: Readonly<Record<TransactionImportField, readonly string[]>> = {
  platformFanId: fanId.filter((name) => name !== 'id'),
  transactionId: ['transactionid', 'platformtransactionid', 'txid', 'txnid', 'transaction', 'paymentid', 'chargeid', 'orderid', 'ordernumber', 'orderno', 'idtransaction', 'idcommande', 'numerocommande', 'reference', 'ref', 'id'],
  occurredAt: [...when('occurred', 'transaction', 'purchased', 'purchase', 'paid', 'payment', 'order', 'created', 'achat', 'paiement', 'commande'), 'date', 'datetime', 'timestamp', 'time', 'horodatage'],
  amount: ['grossamount', 'gross', 'amount', 'totalamount', 'total', 'price', 'value', 'montantbrut', 'montant', 'prix', 'sum'],
  fee: ['platformfee', 'fee', 'fees', 'commission', 'frais'],
  net: ['netamount', 'net', 'earnings', 'netrevenue', 'montantnet'],
  currency: ['currencycode', 'currency', 'devise', 'codedevise'],
  quantity: ['quantity', 'qty', 'units', 'quantite', 'qte'],
  kind: ['kind', 'type', 'transactiontype', 'category', 'categorie'],
  status: ['status', 'state', 'statut', 'etat'],
};

/** Names by which files call a field, best first. */
export function headerNames(kind: ImportKind): Readonly<Record<string, readonly string[]>> {
  return kind === 'fans' ? FAN_NAMES : TRANSACTION_NAMES;
}
