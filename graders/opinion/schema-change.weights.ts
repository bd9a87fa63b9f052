import type { Weights } from './opinion';

/** Made by `npm run opinion:train`. Learned from: 891f044e9c8f7130. */
export const weights: Weights = {
  checks: [
    { id: 'backward-compatible', bias: -3.41, threshold: 0.5 },
    { id: 'deploy-order', bias: -2.37, threshold: 0.5 },
    { id: 'stage-validation', bias: -4.43, threshold: 0.5 },
    { id: 'zero-downtime', bias: -3.12, threshold: 0.6 },
    { id: 'rollback', bias: -3.45, threshold: 0.5 },
    { id: 'observability', bias: -3.42, threshold: 0.5 },
  ],
  features: `0#;1 %;2and;2be;2s;2|;1version;0%;1 |;0+additive;2fter;2nyOrder;2tOnce;2uthored;4omatic;1bygone;
1check;2odeStep;1ddl;2ev;1env;2veryLane;1firstly;2lag;1gentle;2reen;1impossible;1label;3te;2ike;2ockfree;1mask;
2easure;3tric;2ust;3te;1narrowing;1outage;1personal;2revious;3od;5like;1raw;2eplaces;3storeAll;3vert;2ollback;2uns;
1sameChange;2chema;7Step;7Word;2hipping;2low;2tage;4nding;6still;3op;3rain;2witched;1telemetry;3st;2hing;2ightens;
3mer;2oothless;1unaffected;3bothered;3doCommand;3like;3schedule;1visit;1watch;6ing;1yields;0-additive;2fter;1check;2odeStep;1ddl;
1flag;1label;2ike;1mask;2easure;2ust;1narrowing;1personal;2rod;1replaces;3vert;2ollback;2uns;1schema;7Step;7Word;
2hipping;2tage;4nding;6still;3op;3rain;2witched;1unbothered;3like;1visit;1watching;1yields;0=;0DEV;3 |;0PROD;
4 after;6nd;5be;5chang;5need;5schema;5without;5|;0STAGE;5 PROD;6and;6on;6verifi;6with;0^ #;2after;
2back;2ddl;2lock;2of;3ut;2prod;2rollback;2test;3oggl;2undo;1authored;1codeStep;1ddl;1firstly;2lag;1like;
1metric;2ust;1outage;1personal;2rod;1revert;2ollback;1schemaWord;2hipping;2tanding;1test;2hing;1unschedule;1watch;6ing;0a;
1 column;2later;2writer;1bout;1ccount;1d deliveri;2d;3 column;4the;1fter;5 that;8e;1gain;5 |;5st;1larm;
5 at;2ert;5 on;2gorithm;2l;3 six;4thre;3ow;5 nul;2readi;2so;2ter;5 tabl;1n;2 empti;4rror;
3unknown;2d;3 compar;4for;4mask;4onli;4the;2onymiz;3ther;1pp;3 |;3li;5 the;1rgo;4 cd;1s;
2 long;3not;3the;2k;1t;2 once;3prod;3stage;3the;2tribut;1utomat;1vailabl;8 in;2oid the;0back;4 to;
4up;4ward;8 compatibiliti;2tch;1e;2 a;4lter;3block;3check;3drop;3empti;3in;3legal;3not;4ul;6labl;
3remain;3set;3ther;3used;2caus;6 of;2for;5 cod;6the;6|;2hind |;1oth;1uild;2t;3 the;1y;
0cal;2n;2rri;2s;1d;1hang;5 be;6with;6|;4nel;2eck;1lient;1od;3 be;4creat;4|;
2lumn;6 at;7be;7exist;7first;7hav;7with;7|;2m;3 PROD;3mit;3patibiliti;4lain;2nfig;3sider;8 and;
4traint;4umer |;3tract;5ol;7 m;2uld;3nt;1reat;5 the;1ustomer;0d order;1aili;2shboard;2ta;4bas;7 hav;
2y;3 |;1ba;1dl;3 in;1efault;3inition;2liveri;8 note;2pend;6 on;3loy;6 to;6ment;2veloper;1ictionari;
2sabl;3k;1o;2 an;3not;3the;1rop;1uring;0each of;1mpti;1nd;2gin;1rror;5 on;6rat;1ven;
4 |;3ri;4ything;1xactli;2ception;2ecut;6 the;2ist;2port;2tra;0fail;4 |;2ls;4 |;1eatur;1ield;
5 be;2l;3 |;2rst;5 insert;1lag;4 off;5|;1ollow;2r;3 a;4the;3c;4 to;3mer;1rom;
4 PROD;5the;0get;3 a;4the;1it;1o;2 through;1reen on;0hav;3 PROD;3e;1er |;1istori;1or;0i;
1ceberg;1d;2 and;2entical;1f;2 the;1n;2 DEV;3PROD;3STAGE;3another;3one;4rder;3the;6ir;5is;
2sert that;7with;7|;3tant;2to;1s and;4s;3but;3gated;3if;4tem;3negated;3onli;4pen;3sentence;4hould;
3thus;3unreal;3whil;4ish;1t;2 and;3be;3complain;3green;3in;3on;3|;0job;1ust;0keep;1ubectl;
7 set;0lan;2st;2ter |;1eav;2gal;2tter;6 queu;1in;1oad;4er;6 with;2ck;4 timeout;2g;3 |;
2ng as;2ok;1s;0mail;2p;2sk;4 order;5row;2y;1easur;2tadata;1igration;9 |;2llisecond;2n;3ut;
2s |;1od;3 nullabl;2r than;1s;1ust;1y;2 sql;0nam;1eed;4 it;2ither;2w;3 column;1ightli;1o;
2 not;2ne;2r;2t;3 exist;4nul;4possibl;4support;3e;4 enabl;5|;3hing;2w;1ul;3 column;4ls;
4|;3labl;7 field;8in;2mber;0of;2 #;3PROD;3each;3it;3the;6m;2f;3 the;4|;1k;
1ld;3 and;1n;2 STAGE;3it;3the;3|;2ce;4 the;2e;3 partition;2li;4 after;4n schema;1pen;3ration;
2tion;6 consider;6al;1r;2der;5 add;7nd;6be;6in;1therwiz;1ur;1ver;1wn;3er;5 and;0partition;
9 at;2s;1er;3mit;3sonal;1g;2 attribut;1lac;4 |;1oint;2ssibl;3t;1resent;2imari;3or;1ul;
3 request;0queri;3u;4 behind;0rais;4 an;2t;3 of;1e;2ad;4er |;3l;2cord;2deploy;2ject;2leas;
2main;2nam;2plica;3ort;2vert;3iew;4sion;2writ;6ten;1ight;1ol;3 back;3lback;2w;3 with;4|;
1un;3 the;0s;1am;3 tim;1chema;6 and;7chang;7of;7that;2ript;1econd;6 |;2e;3 if;2ntri;
2rvic;2t;3 imag;4the;1hip;2ort;3uld;6 we;1ix;1mal;1o;2 that;5e;1ql |;1tatement;3y;
4 |;2ep;2il;2op;2ructur;1uit;2pport;1witch;1ync;4 to;0tabl;4 hav;5in;5wil;2g;3 flag;
2kes days;6hours;6minutes;6seconds;1eam;2st;4 hav;5in;1han;4 the;3t;4 com;2e;3 PROD;4STAGE;4alter;
5pp;5utomat;4column;6pi;4databas;5ead;4field;6rst;5ormer;4last;4migration;6nut;4new;5ote;5ul;7labl;
4old;5peration;4preced;6ior;6oducer;4releas;4sam;5chema;5ix;5ql;4test;4writer;3ir;3m;3n;4 PROD;
3r;4 no;4efor;8 the;3y;4 have;2ink;3s;2re;3ough the;2us;1im;3 |;3eout;1o;2 #;
3PROD;3STAGE;3be;3hav;3read;4un;3the;3wait;2ggl;2tal;2uch;1rigger;2u |;1urn;1wo;3 second;
1yp;0unit;4 test;2known;7 column;2til;5 the;2us;1p;2dat;2grad;1s;2er;0valid;1ersion;7 of;
8|;1iew;0wait;2nt the;1e;2 could;3have;3leav;3re;5peat;4ol;2dnesday;2ek;1hat;2en;4 it;
5the;3ther;2ich;5 it;3l;2os;1il;2th;4 nul;5the;4out;1ork;2uld;5 be;1rit;4er;
0year;0zero;0| #;2PROD;2a;3lert;4l;3nd;3s;2becaus;4for;3y;2check;3olumn;2deploy;2if;
2loader;4g;2monitor;2nothing;2old;3nlin;2previous;2read;2sentri;3hould;3o;2the;5refor;5y;4us;3urn;
2with;`,
  levels: `aEdHeLfJ;fH;bLeIfH;bI;dJ;bKdDeIfD;eM;fH;fH;aPbDcDdH;aDbIdJfL;b8;bBcDdH;bAfC;cI;eK;
a9cLdDeD;aIbOcJeO;aHbLcKdH;dDeDfC;aC;bK;aDbG;aDeI;dUfC;aHcMdIeH;aCeB;bCdIfK;aDbKcA;aE;aDdUeCfC;aJbAcReIfC;
cEfQ;b5eCfP;cJe9;fB;bAfD;bBfC;eI;bJeMfE;aCcLdC;cK;eH;aDeGfC;cHeC;a9cCdEeHfE;aBb7eQfD;cEfK;
aCdH;cG;bKcDe9fC;aHeIfC;cDdDeIfH;bDdI;cJdCeDfC;aHbC;bA;dHeKfD;aDdIeDfH;dE;aGbCfK;aDdDeD;dCfD;aAfD;
cIfH;aJcB;aHeC;aSbAcCdCeIfB;aCeM;cCeC;eJfD;dE;cIdEe9fN;aCcDeHfD;dJfE;aKdD;fI;aI;aJbMcD;eHfI;
eJ;aJcCeH;dH;aJcJ;dI;aEdH;aJdD;aHcIdHfK;cO;aIeH;aGcJdGeG;aBeJ;aIbIeD;cD;dH;cCdDeH;
bK;cI;bDcI;dI;dI;cCdN;cDeH;aJeD;bM;bCcB;fK;dH;eH;bBcCdDeDfB;cD;aCcIdCeD;
fC;cA;cK;cH;cH;cG;cH;bEcH;aDcHdCeDfB;cI;cC;cI;cH;cG;fD;fH;
aCeH;aD;dH;bL;eI;fD;eE;cH;eH;eI;aD;bJ;bCdD;aI;eH;bJfD;
dJfD;cG;dI;dI;bC;b9;a9bAdDeK;bC;eD;dH;cH;eD;bA;cDdAfJ;aDdBfJ;bCdJeEfE;
aH;eH;aH;dCeD;bB;aH;b9eCfC;fD;bC;cDfH;cH;cDfH;aDeM;eI;cI;fI;
fH;fI;fC;dI;dBeEfC;cD;bL;aI;aH;aC;aI;aH;fD;cDeDfH;cD;aD;
bJ;b7eE;cH;fI;cC;cH;bBeI;cH;aJ;bIeI;bK;bJ;bH;eH;eH;dCfD;
dD;aD;dD;aD;cDdHfH;dI;fD;bA;aH;dK;cI;eC;eC;dD;aCb9eL;eJ;
eC;aD;aD;dC;aDcBdDeDfB;aHfD;bK;bJ;fI;eH;aH;bN;aI;aCdH;aI;aC;
eI;dD;bJ;dI;dH;bA;eD;bJ;bAeD;eJ;bJ;bC;bHcG;cDdD;bJ;aH;
fC;bDeBfC;cI;eH;eH;dG;bK;dH;cHdH;eI;aDcIeIfK;aI;bIcBdD;bA;bC;bL;
cC;fD;aC;bI;bJ;bK;aK;dJeC;cI;cH;dJfC;aD;bB;eJ;eC;eC;
aI;bJ;aH;fH;fH;aC;fN;bC;bC;fC;bK;fJ;aHfD;aDdH;bK;bJcD;
eB;fI;dD;bCcIdDeI;eI;dLeDfD;eI;bJcCdDeD;bJcCdDeD;bI;bI;aBbL;cH;bJ;cC;dJ;
eI;f9;bEcDfC;dH;cC;cH;eJ;dH;fI;aH;bC;dI;aCbA;fH;fC;fI;
fH;bAfI;cC;aH;cC;cI;cI;aHeC;cH;aI;aDfJ;bIcI;eK;eK;eJ;aK;
eH;dGfC;dH;aDcEdD;bC;aC;eD;eJ;cC;cCdEfD;eH;eD;aH;aH;eH;aDb8cGdD;
cH;aCfJ;dBeDfC;dC;bK;eH;aDfI;dH;cD;cAdEeBfC;cI;dCeD;dI;dH;aDdDfK;fH;
dH;cD;cD;cI;eJfG;aC;cCdHfC;cCfD;bI;cIfD;aJ;bC;cD;aCbB;bL;aJ;
bC;fD;bC;dJ;bJeB;aHbG;cD;dD;bNdD;eI;a7b6c2d6e0f0;aJbBdJeHfC;cH;fB;bBeA;fC;
dH;aC;dH;aDbAcDdAeBfD;aEeCfB;dC;dHeI;bB;bI;aH;eC;aKbLfC;bJcH;dH;aHeHfC;bI;
bI;bJ;fH;eD;aIeI;aH;fH;fH;aI;cJ;cGfH;bB;aDeD;fD;fG;fB;
dD;dD;eH;fH;bJ;bBcG;cI;cD;aI;fC;dJ;aDdD;b9;dI;fH;fK;
bJ;aI;aH;fH;dHfD;cI;dI;dI;cH;bBeJ;bA;aH;bI;cI;cH;aGfD;
aI;aJ;aH;aB;fH;dC;eD;dD;aHdCeK;eH;fD;aH;aHdD;aMcD;eH;eH;
aI;bB;aI;aD;cC;cI;dH;cJ;aI;bJ;dC;bC;eG;eI;fH;cI;
bDcHdGeAfC;aH;eDfG;cI;cH;fI;cH;dHfI;fH;aEeH;dH;aKbIdHfD;cI;dI;dH;dL;
eD;eB;aL;dD;cJfH;aI;fC;dH;bJ;dH;cD;fJ;bHcD;dD;dD;dI;
dH;cI;cCfG;aJ;cI;dJfI;dI;bJ;eH;bB;eC;fH;bJ;bJ;eH;bJ;
bJ;aHcIdIfJ;fG;dD;aD;aD;aD;fI;eI;eH;bK;cI;dH;eI;fI;cIeG;
eK;aK;bJ;b8;eJ;aJ;eJ;dJ;dI;bB;dDeC;eD;aC;aDcGdJfI;cH;cC;
cLdI;bAcG;dJ;aGcJeC;aI;dJfH;cH;fI;cC;cD;aC;bHdK;dH;cCfI;fI;fJ;
bC;aCdDeK;bI;eI;bI;dI;aCbCfC;fC;cG;cC;bCcD;aCb9dC;bK;bI;dHfD;aK;
eH;dI;aJfC;dD;cJ;cI;dD;bI;eH;eH;cI;aCbL;bC;dD;aDeK;eC;
eDfI;bIcIfJ;dDfI;cDdL;dBeD;bBeDfD;cI;cBfD;aDbKdIfJ;bK;aIbLcDeBfD;cH;aCdBeC;cJ;cI;fH;
bJ;cI;bIeKfD;cH;aHbI;fH;bLeG;dDfK;eH;fH;cH;aH;eC;eJ;aD;aDeH;
cH;dH;eH;eI;bK;eC;aG;cC;aHcI;cH;cE;fI;aJeD;bB;aC;cH;
aDbHcHeCfD;eC;dH;dH;bDeDfD;dD;dD;aI;fH;eI;dH;bCeDfG;aHbC;fD;aDbCcIdDfC;eI;
cH;cH;bIdH;fD;cC;cH;dDfH;dH;eH;cI;dI;dH;aI;dD;fG;dH;
aH;cD;cD;bI;bI;bIdCfG;bJ;eJ;aH;dI;bM;aDdA;aC;aH;cCeG;aH;
eH;aHcI;aDdH;bI;cBdAfC;aC;eD;aJ;eI;cD;bI;bJ;bJfI;bI;aBfK;bL;
b9fJ;bA;fD;bB;dH;cI;bAdCeD;eC;aI;aBcGdD;aIcG;aHbBeD;aIdHfB;bB;bCdJfH;aG;
aCfD;fL;bB;bBcIfD;fJ;fI;eC;aGcJeHfH;cD;dH;cH;bJ;fD;aCbJ;bA;eJ;
bB;fC;fB;eH;eD;dA;eC;bM;fI;fC;bCcD;aEcEdHfB;dH;dD;dH;eH;
dI;`,
};
