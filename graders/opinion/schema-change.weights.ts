import type { Weights } from './opinion';

/** Made by `npm run opinion:train`. Learned from: 7a2bd42ebb034bf9. */
export const weights: Weights = {
  checks: [
    { id: 'backward-compatible', bias: -3.62, threshold: 0.55 },
    { id: 'deploy-order', bias: -2.02, threshold: 0.5 },
    { id: 'stage-validation', bias: -4.54, threshold: 0.6 },
    { id: 'zero-downtime', bias: -3.42, threshold: 0.5 },
    { id: 'rollback', bias: -3.89, threshold: 0.55 },
    { id: 'observability', bias: -3.69, threshold: 0.5 },
  ],
  features: `0#;1 %;2and;2be;2s;2|;1version;8 |;0%;0+additive;2fter;2nyOrder;2tOnce;2uthored;4omatic;1bygone;
1check;2odeStep;1ddl;2ev;1env;1firstly;2lag;1gentle;2reen;1impossible;1keepsRunning;1label;3te;2ike;2ockfree;1mask;
2easure;3tric;2ust;3te;1narrowing;1outage;1personal;2revious;3od;5like;1raw;4Copy;2eplaces;3storeAll;3vert;2ollback;
2uns;1sameChange;2chema;7Step;7Word;2hipping;2low;2tage;4nding;6still;3op;3rain;1telemetry;3st;2hing;2ightens;
3mer;2oothless;1unaffected;3bothered;3doCommand;3like;3schedule;1watch;6ing;1yields;0-additive;2fter;1check;2odeStep;1ddl;1flag;
1label;2ike;1mask;2easure;2ust;1narrowing;1personal;2rod;1replaces;3vert;2ollback;2uns;1schema;7Step;7Word;2ecretObject;
2hipping;2tage;4nding;6still;3op;3rain;2witched;1unbothered;3like;1visit;1watching;1yields;0=;0DEV;3 |;0PROD;
4 after;6nd;5be;5chang;5i;6f;5need;5schema;5then;5without;5|;0STAGE;5 PROD;6and;6on;6with;
0^ #;2after;2back;2com;2get;2lock;2note;2prod;2rollout;2test;2undo;1after;1ddl;1firstly;2lag;1like;
2ockfree;1metric;2ust;1outage;1personal;1rollback;2uns;1schemaWord;2hipping;2tanding;1test;1watch;6ing;0a;1 column;2flag;
2writer;1bout;1d;2 deliveri;2d;3 column;4the;1fter;5 PROD;6that;8e;1gain;5 |;5st;1larm;5 at;
2ert;5 for;6on;2gorithm;2l;3ow;5 nul;2readi;2so;2ter;5 hav;6the;1n;2 empti;3optional;2d;
3 PROD;4for;4mask;4onli;4the;2onymiz;3ther;1pp |;3li;1rgo;4 cd;1s;2 it;3long;2k;1t;
2 once;3prod;3stage;3the;2tribut;1utomat;1void;5 the;1zur;0back;4 on;5to;5|;4ward;2tch;1e;
2 a;4d;3check;3drop;3empti;3in;3legal;3not;4ullabl;3put;3remain;3set;3the;3up;4sed;3|;
2caus;2for;5 PROD;6the;8is;6you;6|;2tween;1oth;1uild;2t;1y;0cal;2n;2rri;1d;
2 |;1hang;5 |;2eck;1lon;3s;1od;3 be;4second;4to;4using;4|;2lumn;6 PROD;7and;8t;
7be;7remain;7with;7|;2m;3 PROD;3mit;3plain;2nfig;3sider;8 and;4traint;4umer;3tract;5ol;7 m;
2uld;3nt;1ustomer;2t;0d order;1aili;2rkli;2shboard;2ta;4bas;2y;3 |;1dl;1ecid;2fault;2liveri;
8 note;2pend;6 on;3loy;6ment;2veloper;1ictionari;2gest;2sabl;3k;1o;2 an;3not;3the;3|;2cumentation;
1rop;4 later;1uration;3ing;0each of;2rlier;7 version;1mpti;1nabl;2gin;1rror;5 on;6rat;1ven;4 |;3ri;
5 hor;4ything;1xactli;2ecut;6 the;2ist;5 row;2port;2tra;0fail;4 |;2ls;4 |;1ield;5 and;6be;
2l;3 |;2rst;5 cod;6|;1lag;4 |;1ollow;2r;3 the;3c;4 to;1re;2om;4 PROD;5the;
0get;3 the;1it;1o;2od;1reen on;0hav;3 PROD;4it;4to;3e;1er |;1or;2w;1urt;0i;
1ceberg;1d;2entical;1f;2 the;1n;2 DEV;3PROD;3STAGE;3another;3launch;3snowflak;3that;5e;6ir;5is;
2gestion;2sert with;3tant;2tegration test;3o;1s and;4s;3but;3gated;3item;3negated;3onli;4pen;4thers;3sentence;4hould;
3thus;3unreal;3wish;1t;2 and;3be;3green;3in;3on;3|;2s own;0job;3 be;1ust;0keep;4 the;
0lan;3 |;2st;4 good;5|;2unch;6 darkli;1eav;2gal;1ik schema;2n;1oad;4er;6 with;2ck;4 timeout;
2g;3 level;4|;2ok;1s;0mail;2k;2sk order;2y;3 not;1easur;2tadata;1igrat;6ion;9 |;2llisecond;
2n;3ut;1od;3 nullabl;2r than;1s;1ust;1y;2 sql;0nam;1eed;2ither;2w;3 column;2xt;1ight;
5li;1o;2 not;2ne;2r;2t;3 exist;4nul;4rewritten;4support;3e;4 enabl;5|;3hing;2w;1ul;
3 in;4ls;4|;3labl column;8field;8in;8|;2mber;0of;2 #;3PROD;3a;3each;3the;2f;3 do;
4the;4|;1k;1ld;3 and;1n;2 PROD;3STAGE;3it;3purpos;3the;3|;2ce;4 the;2e;3 nullabl;
4partition;2li;4 after;5sql;4n ddl;6schema;1pen;3ration;2tion consider;6al;1r;2acl |;2der;5 add;6be;6writer;
6|;1ver;4 #;1wner;5 and;0partition;2s;1er;3mit;3sonal;1g;2 attribut;1in;2pelin |;1lac;1oint;
2ssibl;3t;1re;3 upgrad;3requisit;3vious tag;1ul;3 request;2rpos;6 |;2t;3 back;1ython that;0queri;3u;4 behind;
0rais;4 an;2t;3 of;1e;2ad;4er be;7view;7|;3l;2cord;2deploy;2fus to;2ject;2leas;6 with;
2main;2nam;5 or;2plica;3ort;2vert;3iew;4sion;2writ;1ight;1ol;3 out;3lback;8 drop;2w;3 |;
1un;3 the;0s;1am;3 order;4tim;2v the;1chema;6 and;7chang;7of;7that;7|;2reen;3ipt;1econd;
2e;3 if;2ntri;2rvic that;2t;1ha;2ort;3uld;6 we;1ix;1mal;1o;2 that;5e;2meon;1tart;
3tement;3y;2ep;2il;2op;2ring;3uctur;1uit;2pport;1witch;1ync;0tabl;4 hav;5wil;2g;3 order;
2k;3es days;6hours;6minutes;6seconds;1eam;2st;4 hav;5in;5of;1han;3t;4 com;5the;2e;3 PROD;
4STAGE;4alter;5utomat;4column;6pi;4databas;5ead;5ocumentation;4field;6rst;5ormer;4last;4migrat;9tion;6nut;4note;
5ul;7labl;4old;5peration;4previous;6ior;6oducer;4reader;4sam;5chema;5ession;5ix;5ql;4test;5im;3ir;
3m |;3n;4 add;5deploy;3r;4 no;4efor;8 the;3y;4 have;2is;4 one;5releas;2rough the;2us;1il;
3 the;2m |;3eout;1o;2 #;3PROD;3STAGE;3be;3hav;3read;4un;3the;2ggl;2tal;2uch;1rain;
2igger;2u;3 |;1urn;1wo;3 second;4|;1yp;3 |;0until;2us;1p;2dat;1s;2e it;3d;
2ing;0valid;1ersion;7 of;1iew;0wait;2tch;1e;2 could;3have;3keep;3leav;3re;2ek;1hen;4 the;
2ich;5 hav;3l;2os;1il;3 be;2th;4 a;5nul;5the;4out;7 note;1ork;2uld;5 be;6fail;
1rit;4er;6 chang;7first;7in;0year;1ou;0zero;0| PROD;2a;3lert;4l;4ways;3nd;2be;4caus;
4for;2column;3reat;2dba;3eploy;2if;3t;2lock;2metadata;3onitor;2onli;6n;2read;4deploy;2schema;3entri;
3hould;3o;2the;5n;5refor;5y;4us;2with;6out;3rit;6er;`,
  levels: `aEdHeJfJ;fH;bIeIfH;bK;dJ;eH;eN;bK;fH;aPcDdG;aDbKdIfL;b6;b8cDdH;b6fC;cH;eK;
a8b8cLdD;aIbMcJeNfG;aHbIcIdHeK;cDdCfC;aCbK;aD;aDeJ;dUfC;aHcNdI;b5eC;bN;dIfK;aBbLcA;cG;aCbAdTeCfC;aJbAcReHfB;
fQ;b7fQ;eAfG;fB;aCb8;fC;fG;eMfC;aCcMdC;cJ;eI;eI;aEfC;eC;aAcCdEeGfD;aCb6ePfC;
eIfI;aDdH;cG;bJcEe8fC;aHbJfB;cDdDeHfH;dH;aDcKdCeCfC;aIeD;b9dD;dHeLfC;aCdIfH;aHdHfK;aDeD;aCcDdBfC;a9;
cIfH;aIcB;aI;aRbBcCdCeJfB;aCeO;cBeB;eKfD;cJdDeAfM;aCbCcDfD;dIeDfD;aK;fI;aI;aJ;eIfI;eJ;
aKcC;dH;aJcJ;dIeC;aEdHeD;aHdD;cHfJ;cO;aHeJ;cJdH;aCeK;aJbM;cD;dHeH;cD;fI;
cH;cI;aHbAcI;dI;dI;aDbAcCdO;cD;aH;bO;cBeJ;fK;dI;eH;cBdCeCfB;cD;aBcHdB;
fC;cB;cJ;cI;bS;cH;cI;cH;bM;cH;cHeD;aDdBeCfB;cI;cA;cI;cH;
fD;fH;aC;bR;eK;dH;b9;fD;bD;cI;eJ;fG;b9dD;aI;eI;fC;
dH;dK;bIcH;dI;aD;a9b6dDeK;eD;b9;eC;dI;cH;cDdBeCfJ;aDdBfJ;cHdIfE;aI;eC;
aI;bBdC;eC;aI;eCfB;aIbGfC;bA;fH;cD;cH;cCfH;aDeM;eH;cJ;fI;fH;
fI;fD;fC;dI;dCfB;aI;aI;aD;aI;eD;bL;bA;cDeDfG;cD;aI;bAfG;
cJ;fH;cC;cI;eI;cH;aJ;bR;bK;eH;eH;dC;dD;dD;aC;bEcDdHfI;
dI;dDfD;b9;aH;dK;cI;dE;dD;bH;aCb9dDeN;eJ;eJ;eC;aA;dB;aDcCdDeDfB;
aHfD;bI;fH;eI;aH;bM;aI;aDdH;aD;eI;eJ;dD;eH;b8;dI;aH;
dI;eC;cI;eC;eI;bL;eJ;dI;cI;cH;cDdE;bA;fC;cDeCfB;cI;eH;
eI;dHeDfG;cHdH;aDcHeIfK;cI;bK;cBdC;b7;bJ;bA;bK;bK;cDdD;bI;bJ;fD;
aDbJ;eJ;aJ;dIeC;cI;cH;dJfC;bA;eJ;eC;eC;aI;bKeC;aI;fH;fH;
aC;fL;b8fD;dI;bL;fK;eH;fD;dH;bL;eCfG;fH;aDcHdCeI;b8;dKeCfC;bMcCdDeD;
cCdDeD;bK;bK;aAbK;bM;cC;dK;eH;eI;fA;aIfC;dI;cC;cH;bN;eB;
b8eJ;eB;fH;dI;fI;bO;eC;aH;eI;dI;aD;fH;fA;fI;fI;fH;
fI;cC;aH;cI;cH;aH;dH;cH;aH;aDcGfH;bLcI;eK;eK;aK;b9;eI;
dGfD;dH;aDbCdCeD;bK;bK;aC;eK;cD;cDdEeEfE;cDeD;aI;aI;fC;aEbD;cI;aCfI;
dAeCfC;bK;eI;aCfI;eH;cD;c9dDeAfC;cH;bO;bK;dCeC;dJ;aDdDfK;eC;eI;fG;
dH;cC;cJ;eJfG;aC;cCdHfC;cCfD;bI;bAcKfD;aJ;eH;dI;bL;aBdE;bM;aI;
bL;fD;dK;cD;eB;aH;aCcD;cDdD;bOdDeC;a7b4c2d5e0f0;aJdJeHfC;cH;fB;eB;aCb6eB;fC;
dH;aD;aCb9cCdBeCfC;aDeDfB;dD;bKdIeI;bO;aH;eC;aKbOfC;bJ;aHbJcI;fH;dI;aHeHfD;eI;
bI;bG;cDfH;eH;bN;eH;eH;aHeI;aI;cB;aI;cJ;bJcHfH;b6;aCeC;dDfD;
fG;fC;fB;dD;eI;fH;bB;cI;aI;cI;fC;dJ;bM;aCdD;b8;dI;
fI;fK;aI;aH;fH;dIfD;cI;dH;dI;cI;b8cGeJ;aH;bJ;bB;eC;eD;
cH;aHbBfD;aI;aJ;aH;aB;fI;dD;dI;dD;aGdDeL;eI;aCfC;aH;aI;aNcD;
aH;eH;aH;bH;aI;aD;b6;cD;cHeE;dH;cI;dH;aJ;dC;eHfH;eI;
eI;fI;cJ;cHdHeBfD;aI;fG;bK;cJ;cH;bL;fH;cH;cDdHfI;fH;eH;aH;
dI;aJbHdHfC;cH;bN;dD;dJ;cHdI;dL;eB;aL;bAdC;aI;cHfI;aJ;dI;bK;
b8;fJ;fH;dD;dE;dH;cI;cC;aI;cI;dJfI;dI;eJ;bH;bL;dC;
eB;fI;bI;bI;bL;eB;bL;bL;bL;bL;eI;eJ;bN;aHcIdIfI;bBfG;bB;
aC;aC;aD;fH;eK;eH;bC;bL;bP;cJ;dHfH;eI;bN;fI;bKcIeH;bA;
eM;aJ;aI;bL;b8;eH;aI;eK;dK;b5;bKdDeC;bJ;aCeC;eB;cGdJfH;cC;
cLdH;cH;dJ;aHcJeC;bM;aI;bQ;dIfH;cH;fI;cD;cD;bJ;fH;aDcD;bLdK;
b9fI;fI;fJ;bM;aCdDeL;eI;dI;b9fC;fC;cH;cC;cD;aDb9dD;bN;bA;eC;
dHfD;aJeI;bIcHdI;aKfC;eH;fH;cH;cI;dD;eH;eH;cI;aC;dD;eH;eI;
aD;fI;cIfJ;b7fJ;dM;dBeC;b6eDfD;cH;cBfD;cH;dJfI;aHbMcCdDeBfD;cH;b8;aDdC;cJ;
cJ;bCdDfI;cI;eHfB;cH;aI;fH;eB;bJeJ;fJ;eI;fH;bH;cH;aH;eH;
aD;aDbN;cH;dH;eI;eI;bP;bB;aG;cD;dI;aHcI;cH;cD;bM;aJeC;
b9;aC;b9;bI;aCcHeDfD;eB;dH;dH;b7eBfD;dD;aJ;eI;aH;eI;dH;bJ;
bK;aHb7;fD;aCcJdDeGfC;eI;cI;cH;bHdH;fD;cC;cH;dDfH;eJ;cI;dI;bI;
dH;aI;aI;dD;cDdH;dI;bM;aI;aH;dCfH;aCeJ;aHbD;dJ;aDdB;bL;dH;
bK;aI;cCeH;aI;cH;dI;fH;bCcCdBfD;aC;eC;eJ;aK;eI;fJ;aBcDfJ;fI;
fC;cH;dH;cJ;dC;dD;eC;bAdG;aH;aCdC;aHcG;cH;aIbA;aJdIfB;b8;bO;
dJ;bKcC;bM;bC;bL;aD;bK;fL;b7cHfD;fJ;fJ;eC;bJ;aHcIeHfI;eI;dH;
cH;aC;dI;bK;b6eC;eJ;aCbA;dD;dD;fC;cH;dC;bJ;eI;bH;fI;
fC;b8cE;aEcEdHfB;cH;dH;dD;dH;dI;aH;bI;b8;`,
};
