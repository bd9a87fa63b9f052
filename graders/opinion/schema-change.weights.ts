import type { Weights } from './opinion';

/** Made by `npm run opinion:train`. Learned from: a63a16ea9c4ded69. */
export const weights: Weights = {
  checks: [
    { id: 'backward-compatible', bias: -3.65, threshold: 0.9 },
    { id: 'deploy-order', bias: -2.56, threshold: 0.5 },
    { id: 'stage-validation', bias: -4.72, threshold: 0.5 },
    { id: 'zero-downtime', bias: -3.34, threshold: 0.55 },
    { id: 'rollback', bias: -3.7, threshold: 0.5 },
    { id: 'observability', bias: -3.53, threshold: 0.5 },
  ],
  features: `0#;1 %;2and;2be;2hav;2s;2|;1version;8 and;9|;0%;0+additive;2fter;2nyOrder;2tOnce;2uthored;
4omatic;1bygone;1check;2odeStep;1ddl;2ev;1env;2veryLane;1firstly;2lag;1gentle;2reen;1impossible;1label;3te;2ike;
2ockfree;1mask;2easure;3tric;2ust;3te;1narrowing;1outage;1personal;2revious;3od;5like;1raw;4Copy;2eplaces;3storeAll;
3vert;2ollback;2uns;1sameChange;2chema;7Step;7Word;2hipping;2low;2tage;4nding;6still;3op;3rain;1telemetry;3st;
2hing;2ightens;3mer;2oothless;1unaffected;3bothered;3doCommand;3like;3schedule;1watch;6ing;1yields;0-additive;2fter;1check;2odeStep;
1ddl;1flag;1label;2ike;1mask;2easure;2ust;1narrowing;1personal;2rod;1replaces;3vert;2ollback;2uns;1schema;7Step;
7Word;2ecretObject;2hipping;2tage;4nding;6still;3op;3rain;2witched;1unlike;3schedule;1visit;1watching;1yields;0=;0DEV;
3 |;0PROD;4 after;6nd;5be;5chang;5i;6f;5need;5then;5without;5|;0STAGE;5 PROD;6and;6on;
6that;6verifi;0^ #;2after;2back;2ddl;2lock;2no;2out;2prod;2rollout;2test;3oggl;2undo;1after;1bygone;
1ddl;1firstly;2lag;1like;2ockfree;1metric;2ust;1outage;1rollback;1schemaWord;2hipping;2tanding;1test;1unschedule;1watch;6ing;
0a;1 column;2later;2writer;1bout;3v;1d;2 deliveri;2d;3 column;4the;1fter;5 PROD;6that;8e;1gain;
5 |;5st;1larm;5 at;2ert;5 for;6on;2gorithm;2l;3ow;5 nul;2readi;2so;2ter;5 tabl;1n;
2 empti;2d;3 PROD;4for;4mask;4onli;4the;2other;1pp;3 |;3li the;1rgo;4 cd;1s;2 it;5s;
3long;3the;2k;1t;2 once;3prod;3stage;2tribut;1utomat;1vailabl;8 in;2oid;5 the;0back;4 to;4ward;
2tch;1e;2 a;4d;4lter;3check;3drop;3empti;3green;3in;3legal;3not;4ul;6labl;3remain;3set;
3up;4sed;2caus;2for;5 PROD;6the;6|;2tween;1oth;1uild;2t;0cal;2n;2rri;1d;1hang;
5 |;4nel;2eck;5 out;1lient;2os;1od;3 be;4|;2lumn;6 PROD;7at;7be;7with;7|;2m;
3 PROD;3mit;3plain;2nfig;3sider;8 and;4traint;4umer;8 |;3tract;5ol m;2uld;3nt;1ustomer;2t;0daili;
2shboard;2ta;4bas;2y;3 |;1ba;1dl;3 in;1ecid;2fault;7 valu;3inition;2liveri;8 note;2pend;6 on;
3loy;6 of;7the;8o;7writer;6ment;2veloper;1ictionari;2sabl;3k;1o;2 an;3not;3the;1rop;1uration;
3ing;0each of;1mpti;1nd;2gin;1rror;5 on;6rat;1ven;4 |;3ri;5 hor;4ything;1xactli;2ecut;6 the;
2ist;5 row;2port;2tra;0fail;4 |;2ls;4 |;1ield;5 be;2l;3 |;2rst;5 cod;6insert;1lag;
4 off;5|;1ollow;2r;3 a;3c;4 to;3mer;1rom;4 the;0get;3 the;1it;1o;2 through;1reen on;
0hav;3 PROD;4it;4to;3e;1enc;2r |;1or;1urt;0i;1ceberg;1d;2entical;1f;2 the;1n;
2 DEV;3PROD;3STAGE;3another;3order;3plac;3the;6ir;5is;2sert that;7with;3tant;2tegration test;3o;1s and;4s;
3but;3gated;3henc;3if;4tem;3negated;3onli;4pen;3sentence;4hould;3thus;3unreal;3wish;1t;2 and;3be;
3complain;3green;3in;3|;0job;1ust;0keep;0lan;3 |;2st;4 |;1eav;2gal;2tter;6 queu;1ik schema;
2n;1oad;4er;6 with;2ck;4 timeout;2g;3 level;4|;2ng as;2ok;1s;0mail;2k;2sk order;5row;
2y;1easur;2rg the;2tadata;1igrat;6ion;9 wait;9 |;2llisecond;2n;3ut;1od;3 nullabl;2r than;1s;1ust;
1y;2 sql;0nam;1eed;4 it;2ither;2w;3 insert;1ightli;1o;2 not;2ne;2r;2t;3 exist;4nul;
4possibl;4rewritten;4support;3e;4 enabl;5|;3hing;2w;1ul;3 column;4in;4ls;4|;3labl;7 column;8field;
8in;8|;2mber;0of;2 #;3PROD;3each;3the;2f;3 the;4|;1k;1ld;3 and;1n;2 STAGE;
3it;3the;3|;2ce;4 the;2e;3 nullabl;4partition;2li;4 after;4n ddl;6schema;1pen;3ration;2tion consider;6al;
1r;2acl |;2der;5 add;7nd;6be;1ur;1ver;4 #;1wn;3er;5 and;0partition;2s;1er;3mit;
3sonal;1g;2 attribut;1ipelin;1lac;4 |;1oint;2ssibl;3t;1revious tag;2ior;1ul;3 request;0queri;3u;0rais;
4 an;2t;3 of;1e;2ad;4er |;3l;2cord;2deploy;2ject;2leas;2main;2nam;2port;2stor;2vert;
3iew;4sion;2writ;1ight;1ol back;4out;3lback;2w;3 with;4|;1un;3 the;0s;1am;3 tim;2v the;
1chema;6 and;7chang;7of;7that;7|;2reen;3ipt;1econd;2e;3 if;2ntri;2rvic that;2t;3 the;1hip;
2ort;3uld;6 we;1mal;1o;2 that;5e;1ql;1tatement;3y;2ep;2il;2ructur;1uit;2pport;2rviv;
1ync to;0tabl;4 hav;5wil;2g;3 flag;4in;4order;2k;3es days;6hours;6minutes;6seconds;1eam;2st;4 be;
5hav;5in;5run;1han;3t;4 com;5select;5use;2e;3 PROD;4STAGE;4alter;5pp;5utomat;4column;6pi;
4databas;5ead;4field;6rst;5ormer;4last;4migration;6nut;4note;5ul;7labl;4old;5peration;4previous;6ior;4reader;
6leas;4sam;5chema;5econd;5ix;5ql;4test;4writer;3ir;3n;4 deploy;3r;4 no;5|;4efor;8 the;
3y;4 have;2ink;3s;4 releas;2rough the;2us;1im;3 |;3eout;1o;2 #;3PROD;3be;3hav;3read;
4un;3the;2ggl;2tal;2uch;1ransaction;2igger;2oubl;2u;3 |;1urn;1wo;3 second;1yp;0unit;4 test;
2til;2us;1p;2dat;2grad;1s;2e;3 it;3d;0valid;1ersion;7 of;1iew;0wait;1e;2 could;
3have;3leav;3re;5peat;2ek;1hen;4 it;5the;3ther;2ich;5 hav;3l;2os;1il;2th;4 a;
5nul;5the;4out;7 note;1ork;2uld;5 be;6fail;1rit;4 deliveri;5the;4er;6 chang;0year;2sterday;0zero;
0| #;2PROD;2a;3lert;4l;4ter;3nd;3s;2be;4caus;4for;3y;2check;3olumn;3reat;2dba;
3eploy;2first;3lag;2henc;2i;3f;3n;3t;2lock;2metadata;3igrat;3onitor;2nothing;2onli;6n;2previous;
2read;2sentri;3hould;3o;2the;5refor;5y;4is;4us;3urn;2with;3riter;`,
  levels: `dHeLfJ;fH;bIeIfH;bO;bN;dJ;bJdDeHfD;eL;eH;bJ;fH;aOcDdG;aDbIdIfL;b7;b9dH;bBfC;
cH;eK;a9bBcLdDeD;bNcJeN;bNcJdHeJ;cDdDeDfC;aDbJ;bK;aD;eG;dUfC;aHcMdHeH;aDbAeB;bAdIfK;aDbKcA;bHdG;
aCbCdUeBfC;aKb8cRfB;fQ;b5fP;e9fH;fB;aDb8fE;bBfC;eH;eLfD;aCcNdCeE;cJ;eH;eI;aDeGfC;cGeC;
aAcDdEeHfE;aAb5eQfC;cEfJ;aDdH;aGcG;bHcDe8fC;aIbIeGfB;cDdDeHfH;bAdH;cKdCeDfC;aIbB;bBdD;dHeKfC;aCdIeDfH;aHfK;aDdDeD;
dBfD;a9;cIfH;aJcB;aIbAeC;aTbBcCdCeJfB;aCeM;cCeB;eJfD;cIdEe9fN;aCcDeGfE;dIfD;aLdD;fI;aJ;aJbJ;
bKeIfI;eJ;aJcC;dH;aKcJ;b9dH;aEdHeE;aIdD;aHcIfJ;cO;eI;cJdGeH;aCeK;aIbJeD;cD;dH;
cDeI;fI;bIcI;cI;b8cI;dI;dJ;cCdNeD;cCeG;bM;bA;b9cB;fK;dI;eH;cCdDeDfB;
cD;aCcHdC;fC;cB;cJ;cI;bO;cH;cI;bI;cH;cH;aDcHdBeDfB;cH;cB;cI;
cH;cH;fD;fH;aC;aD;dH;bK;eH;fD;bA;cH;eI;eI;fG;bK;
bBdD;aJ;eH;fD;dH;dK;cH;dI;a9b6dDeK;bA;eC;dH;cH;b9;cDdBeDfJ;aDdBfJ;
bCdJfE;aI;eH;aI;dC;fH;eD;aH;eDfC;aIbIfD;bA;cEfG;cD;cH;bBcDfH;aCeM;
eI;cJ;fI;fH;fI;fD;fC;dI;dCeDfC;aI;aH;aD;aI;eD;fD;cDeCfG;
cD;b8eE;cI;fH;cC;cI;bDeI;aJ;eI;bO;bK;eH;eG;dD;dD;bJ;
dD;dD;aD;bEcDdIfH;dI;dDfC;b8;dK;cI;eD;eD;dE;dD;aCb8eK;eJ;aA;
dB;aDcBdDeDfB;aHcHfD;bK;bL;fH;eH;aH;b9;bM;aI;aDdH;aH;aC;eI;dD;
bA;dI;dH;eD;cI;bBeC;eI;dI;b7cH;cH;cDdD;fC;bCcDeBfB;cI;eG;dH;
dH;eI;aDcHeHfK;eH;aI;bI;cBdC;b8;bN;cC;bI;fD;aCbI;aK;dIeC;cI;
cH;dJfD;b9;eJ;eD;eD;aH;eC;bJ;aIeD;fH;aD;fL;fC;dI;fJ;
aH;aDdH;bN;eBfG;fH;dD;cHdDeI;eH;bB;bAdLeCfC;dD;eI;bKcCeD;bIcCeD;bK;bK;
aBbK;bH;bC;cH;bM;bM;cC;dK;eI;f9;aHcEfC;dH;cC;cH;eI;fH;
dI;fI;aI;bA;dI;aDbB;fH;fA;fI;fH;fH;fH;cC;aH;cH;cH;
aHeC;dH;aIcH;aI;aDfI;cI;eL;eL;aK;eI;dHfC;dH;aDbEdD;bL;b7;aC;
eD;eH;cD;aEcCdEfE;eH;aH;aH;eH;aEbB;aCb9fJ;dAfC;bI;eI;aDfI;dH;cD;
cAdEeBfC;cI;bL;bL;dBeD;aH;dJ;aDdDfK;eI;bIfI;dH;cD;cI;eH;aC;cCdGfC;
cCfD;bL;cJfD;aJ;cD;eH;aCbA;bN;aI;b9;fD;dK;cB;eB;aH;cD;
cDdD;bPdDeC;aH;eI;a7b4c2d5e0f0;aJdKeHfC;bKcH;fB;aCbBeB;fC;dH;aC;aDb8cDdBeCfC;aEbKeCfB;dD;dHeI;
bB;bL;aI;aJbJfC;aHbKcI;dH;aHeHfC;bH;bL;fH;bL;aIeI;aI;fH;fH;cC;
aI;cJ;cHfH;bA;aCeC;fD;fG;fC;fB;dD;dD;eH;fH;bC;cI;cD;
aI;fC;bK;dJ;bK;aCb9dD;bK;bB;dI;fI;fK;aI;aH;fH;dIfD;aHcI;
dH;dI;cH;b9eK;b9;aI;bLeD;bL;cH;aGfD;aI;aJ;aH;aB;fH;dD;
eD;dI;dD;aGbGdBeK;eI;fC;aH;aH;aMcDeG;eH;aH;eH;aH;b8;bH;aI;
aC;bB;cC;cIeE;dH;cI;aJ;dB;eH;eJ;fI;cI;cHdHeBfD;aI;eDfG;cI;
cH;cHeIfI;cH;dHfH;fH;eH;aI;dI;aJbKfC;bKcH;dD;dI;dI;dL;eB;aL;
bBdC;aH;cIfH;aI;fC;dI;cD;bIfI;fH;cD;dD;dD;dI;cI;cC;aI;
cI;dJfI;dI;bC;eG;eH;dD;eC;fH;eC;eH;bJ;bJ;aHcIdJfI;fG;aC;
aD;aD;fI;eK;eH;bM;cI;dHfH;eI;fI;cIeH;eL;aJ;b6;cI;eJ;
aJ;eJ;dK;b9;eC;bL;aCeC;aDcGdJfH;cH;cC;cKdI;cH;dJ;aGcJeC;aI;bJ;
dIfH;cH;fI;cC;cD;bK;fH;aC;bJdKfG;fI;fI;fJ;bJ;aDdDeK;eH;bL;
dI;aDb9fD;fC;cC;cD;aCbAdD;bJ;bI;dIfD;aJ;dI;aKfC;cI;cJ;dD;cH;
eH;cI;aC;dD;aDeI;eD;eI;eI;aD;fI;cIfJ;fI;dM;dBeD;bAcIeDfD;cE;
cH;cBfD;cD;bLdIfJ;aHbNcCdDeBfD;cH;bM;bJ;aDdCeDfE;cJ;cI;fI;bL;cI;eJfD;cH;
aH;fH;bMeH;bJdDfK;eI;bDfH;cH;aH;eI;aD;bK;cH;dH;eI;eJ;b9;
eC;aG;cD;bM;aHcI;cH;cC;bK;aKeD;aC;bL;aDbJcHeCfD;eB;bK;dH;dH;
bBeDfD;dD;dD;aI;aH;eI;dH;bCeC;aHb9;dDfD;aCbDcIdDfC;eI;cH;dH;fD;cC;
cH;dDfH;eI;cJ;dI;dH;dH;eH;aI;aH;dD;dH;dI;aH;cD;cD;
dCfG;eK;aHbD;dI;bK;aDdB;aH;bK;dH;aH;cCeH;aI;aHcI;dI;bCcCdBfD;aC;
eD;aJ;eJ;cD;fJ;aBfK;bL;bAfJ;bA;fD;cI;dH;cI;bAdC;cGeC;dG;
aI;aCdC;aHcG;cH;aH;aIdIfB;bB;bL;dJfG;bB;bJ;aHbI;bJ;aCfD;cH;fK;
b7;b8cHfD;fJ;fJ;eC;bK;aGcIeIfI;cE;eH;dH;cH;bLeI;fD;aBbK;dI;bK;
b7;bB;eH;aH;aI;eJ;b8;aCbB;dD;dD;bJ;fC;eH;cH;dB;eD;
bL;fI;fC;b8cD;bIcEdHfB;dH;dD;dD;dH;eI;dH;b6;`,
};
