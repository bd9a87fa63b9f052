import type { Weights } from './opinion';

/** Made by `npm run opinion:train`. Learned from: 2bd38be35fa854d7. */
export const weights: Weights = {
  checks: [
    { id: 'backward-compatible', bias: -3.53, threshold: 0.9 },
    { id: 'deploy-order', bias: -2.49, threshold: 0.55 },
    { id: 'stage-validation', bias: -4.42, threshold: 0.6 },
    { id: 'zero-downtime', bias: -3.36, threshold: 0.5 },
    { id: 'rollback', bias: -3.57, threshold: 0.5 },
    { id: 'observability', bias: -3.46, threshold: 0.5 },
  ],
  features: `0#;1 %;2and;2be;2hav;2s;2|;1version;8 |;0%;0+additive;2fter;2nyOrder;2tOnce;2uthored;4omatic;
1bygone;1check;2odeStep;1ddl;2ev;1env;2veryLane;1firstly;2lag;1gentle;2reen;1impossible;1label;3te;2ike;2ockfree;
1mask;2easure;3tric;2ust;3te;1narrowing;1outage;1personal;2revious;3od;5like;1rawCopy;2eplaces;3storeAll;3vert;2ollback;
2uns;1sameChange;2chema;7Step;7Word;2hipping;2low;2tage;4nding;6still;3op;3rain;1telemetry;3st;2hing;2ightens;
3mer;2oothless;1unaffected;3bothered;3doCommand;3like;3schedule;1watch;6ing;1yields;0-additive;2fter;1check;2odeStep;1ddl;1flag;
1label;2ike;1mask;2easure;2ust;1narrowing;1personal;2rod;1replaces;3vert;2ollback;2uns;1schema;7Step;7Word;2ecretObject;
2tage;4nding;6still;3op;3rain;2witched;1unbothered;3like;3schedule;1visit;1watching;1yields;0=;0DEV;3 |;0PROD;
4 after;6nd;5be;5chang;5i;5need;5schema;5then;5without;5|;0STAGE;5 PROD;6and;6on;6verifi;0^ #;
2after;2back;2ddl;2lock;2no;2out;2plan;3rod;2rollback;6out;2test;3oggl;2undo;1authored;1bygone;1ddl;
1firstly;2lag;1like;2ockfree;1metric;2ust;1outage;1personal;1rollback;1schemaWord;2hipping;2tanding;2witched;1test;2hing;1unschedule;
1watch;6ing;0a;1 column;2later;2writer;1bout;3v;1d;2 deliveri;2d;3 column;4the;1fter;5 that;8e;
1gain;5 |;5st;1larm;5 at;2ert;5 on;2gorithm;2l;3 six;3ow;5 nul;2readi;2so;2ter;5 tabl;
1n;2 empti;2d;3 compar;4for;4mask;4onli;4the;2onymiz;3ther;1pp |;3li;1rgo;4 cd;1s;2 its;
3long;3not;3the;1t;2 once;3prod;3stage;3the;2tribut;1utomat;1vailabl;8 in;2oid;5 the;0back;4 to;
4up;4ward;8 compatibiliti;2tch;1e;2 a;4d;4lter;3check;3drop;3empti;3green;3in;3legal;3not;4ul;
6labl;3remain;3set;3up;4sed;2caus;2for;5 PROD;6the;6|;2tween;1oth;1uild;5 that;2t;3 the;
1y;2 minut;0cal;2n;2rri;2s;1d;1hang;5 with;6|;4nel;2eck;1lient;1od;3 be;4|;
2lumn;6 PROD;7at;7be;7show;7with;7|;2m;3 PROD;3mit;3patibiliti;4lain;2nfig;3sider;8 and;4traint;
4umer |;3tract;5ol m;2uld;3nt;1ustomer;0d order;1aili;2shboard;2ta;4bas;2y;3 the;4|;1ba;3 confirm;
1dl;3 in;1efault;3inition;2liveri;8 note;2pend;6 on;3loy;6 of;7the;8o;7writer;6ment;2v;3eloper;
1ictionari;2sabl;3k;1o;2 an;3not;3the;1rop;1uration;3ing;0each of;1mpti;1nd;2gin;1rror;5 on;
6rat;1ven;4 |;3ri;5 hor;4ything;1xactli;2ception;2ecut;6 the;2ist;2port;2tra;0fail;4 |;2ls;
4 |;1eatur;1ield;5 be;2l;3 |;2rst;5 cod;6insert;1lag;4 off;5|;1ollow;2r;3 a;3c;
4 to;3mer;1rom;4 PROD;5the;0get;3 the;1it;1o;2 through;1reen on;0hav;3 PROD;4it;4to;3e;
1er |;1istori;1or;0i;1ceberg;1d;2entical;1f;2 the;1n;2 DEV;3PROD;3STAGE;3another;3order;3the;
6ir;5is;2sert that;7with;3tant;2to;1s and;4s;3but;3gated;3if;4tem;3negated;3onli;4pen;3sentence;
4hould;3thus;3unreal;3wish;1t;2 PROD;3and;3be;3complain;3green;3in;3on;3|;0job;1ust;0keep;
0lan;3 |;2st;4 |;2ter |;1eav;2gal;2tter;6 queu;1in;1oad;4er;6 with;2ck;4 timeout;2g;
3 level;4|;2ng as;2ok;1s;0mail;2k;2sk;4 order;5row;2y;1easur;2rg the;2tadata;1igrat;6ion;
9 wait;9 |;2llisecond;2n;3ut;1od;3 nullabl;1s;1ust;1y;2 sql;0nam;1eed;4 it;2ither;2w;
3 column;4insert;1ightli;1o;2 not;2ne;2r;2t;3 exist;4nul;4possibl;4rewritten;4support;3e;4 be;5enabl;
5|;3hing;2w;1ul;3 ls;4|;3labl;7 column;8field;8in;8|;2mber;0of;2 #;3PROD;3each;
3the;2f;3 the;4|;1k;1ld;3 and;1n;2 STAGE;3it;3the;3|;2ce;4 the;2e;3 partition;
2li;4 after;4n schema;1pen;3ration;2tion;6 consider;6al;1r;2der;5 add;7nd;6be;6|;1therwiz;1ur;
1ver;4 #;1wn;3er;5 and;0partition;9 be;2s;1er;3mit;3sonal;1g;2 attribut;1ipelin;1lac;4 |;
1ossibl;3t;1rior;2oblem;1ul;3 request;0queri;3u;4 behind;0rais;4 an;2t;3 of;1e;2ad;4er |;
3l;2cord;2deploy;2ject;2leas;2main;2nam;2port;2vert;3iew;4sion;2writ;1ight;1ol;3 back;4out;
3lback;4out;2w;3 with;4|;1un;3 the;0s;1am;3 tim;2v the;1chema;6 and;7chang;7of;7that;
7|;2ript;1econd;2e;3 if;2ntri;2rvic that;2t;1hip;2ort;3uld;6 we;1ix;1mal;1o;2 that;
5e;1ql;1tatement;3y;4 |;2ep;2il;2ring;3uctur;1uit;2pport;2rviv;1witch;1ync to;0tabl;4 hav;
5wil;2g;3 flag;2k;3es days;6hours;6minutes;6seconds;1eam;2st;4 hav;5in;1han;3t;4 com;5select;
5use;2e;3 PROD;4STAGE;4alter;5pp;5utomat;4column;4databas;5ead;4field;6rst;5ormer;4last;4migration;6nut;
4new;5ote;5ul;7labl;4old;5peration;4previous;6ior;4reader;6leas;4sam;5chema;5econd;5ix;5ql;4test;
4writer;3ir;3n;4 deploy;3r;4 no;5|;4efor;8 the;3y;4 have;2ink;3s;2rough the;2us;1im;
3 |;3eout;1o;2 #;3PROD;3STAGE;3be;3hav;3read;4un;3the;2ggl;2tal;2uch;1ransaction;2igger;
2oubl;2u |;1urn;1wo;3 second;1yp;0unit;4 test;2til;2us;1p;2dat;1s;2e it;3r;0valid;
1ersion;7 of;8|;1iew;0wait;4 and;1e;2 could;3leav;3re;5peat;2ek;1hen;4 it;5the;3ther;
2ich;5 hav;3l;2os;1il;3 be;2th;4 a;5nul;5the;4out;1ork;2uld;5 be;6fail;1rit;
4 deliveri;5the;4er;6 chang;0year;0zero;0| #;2PROD;2a;3dd;3lert;4l;4ter;3nd;3s;2be;
4caus;4for;3y;2check;3olumn;3reat;2dba;3eploy;2first;2i;3f;3n;3t;2migrat;3onitor;2nothing;
2onli;6n;2previous;2read;2sentri;4t;3hould;3o;2the;5refor;5y;4us;3urn;2with;3riter;`,
  levels: `dIeKfJ;fH;bIeIfH;bN;bM;dJ;bKdDeIfD;eM;bH;fH;aPcDdH;aCbIdIfL;b6;bAcCdH;bBfC;cH;
cGeK;a9cLdDeD;bOcKeNfH;aHbOcJdHeK;dDeDfC;aCbJ;bL;aD;eJ;dUfC;aHcMdHeG;aDb9eC;bBdIfK;aDbLcA;cG;aDbDdTeCfC;
aJb7cReJfC;cEeEfQ;b5eDfP;e9fH;fB;b8fD;fC;eH;eLfD;aCcMdC;cK;eI;aDeGfC;cH;a9cDdEeHfE;aBb5eQfD;
aGcEeHfJ;aCdH;cGfE;cDe7fC;aHfC;cDdDeHfG;bAdI;cKdCeDfB;aIbB;bAdD;dHeJfC;aCcHdIeDfH;aHfK;aDcHdDeD;cEdCfD;aAfD;
cIfH;aJcA;aIeC;aSbBcCdCeJfB;aCeM;cCeC;eJfD;cIdEeAfN;aCcDeGfD;dIfD;aKdD;fI;aI;aIbJ;bIeJfI;eJ;
aKcCeH;dH;aKcK;b9dI;aEdHeD;aJdD;aHcIdGfK;cO;aIeI;aGcJdG;aBeJ;aIbJeD;cD;dH;cCeH;fI;
cI;aHb8cI;dI;dI;cCdNeD;cDeH;aJeD;bM;b9;b9cB;fK;dI;eH;cBdDeDfB;cD;aCcHdCeD;
fC;cA;cJ;cI;bP;cI;cG;bI;cH;bCcH;aDcGdCeDfB;cI;cC;cI;cH;fD;
fH;aCeH;aD;dH;bK;eI;aD;fC;eD;bA;cH;eH;eI;aD;bJ;bBdD;
aI;eH;fD;dI;dJfD;cH;dI;dH;a9b6dDeK;bB;eC;dH;dD;cH;bJ;b9fD;
dBfJ;aDdBfJ;bCdJfE;aH;eG;aH;dCeD;fH;eD;aH;eDfC;bJfD;bA;cEfH;cI;bBcDfG;
aCeM;eI;cI;fI;fH;fH;fC;dI;dBfB;cD;aI;aI;aC;aI;eD;fD;
cDeDfG;cD;b9eE;cH;fI;cC;cI;bDeI;cI;aJ;bO;bK;eH;eH;dCfD;bI;
dD;aD;dD;cDdIfH;dI;dDfD;b9;aI;dK;cI;eC;eC;dD;dD;aBb8eM;eJ;
eC;aD;aD;dD;aDcBdDeDfB;aHfD;bL;bM;fI;eH;aH;bA;bM;aI;aCdH;aI;
aC;eI;dD;bB;dI;dI;eD;cH;bBeD;eJ;dH;b8;cH;bK;dD;bI;
aH;aH;fC;bCeBfB;cI;eI;eG;dGeE;dH;cHdH;eI;aDcHfK;aJ;cBdD;b8;bM;
cCfD;bJ;fD;aCbJ;aH;aK;bHdIeC;cI;cH;dJfC;aD;bA;eJ;eC;eC;aH;
bL;aH;fH;aD;fN;fC;bI;fJ;aHfD;aDdH;bO;eBfG;aH;fI;dD;bK;
cIdDeI;eH;bAdKfD;eI;bKcCdDeD;bJcCdDeD;bK;bK;aBbK;bH;bD;cH;bL;bM;bI;cC;
dJ;eI;f9;cDfC;dH;cC;cH;eI;fH;dI;fH;aH;bB;dI;aCbB;fH;
fB;fI;fI;fI;fH;cC;aH;cD;cI;cI;eD;cH;aI;aDcHfI;cJ;eK;
eK;eJ;aK;eI;dGfC;dH;aDdD;bL;b8;aC;eD;eJ;cD;cCdEeDfD;eH;aH;
aH;eH;aDbBcGdE;cH;aDb9fI;dAeDfC;bH;eH;aDfI;dH;cD;c9dEeCfC;cI;bM;bL;dCeC;
dJ;dH;aDfK;bJfH;dH;cD;cI;eI;aC;cBdGfC;cCfD;bL;cJfD;aJ;cD;aCbA;
bN;aJ;bA;fD;dK;eB;aH;cD;dD;bQdD;eI;a6b6c2d6e0f0;aJdJeHfC;cH;fC;eB;
fC;dH;aC;aDb7cDdAeCfC;aEbKeCfB;bC;dC;dIeI;bC;bL;aH;eC;aKbJfC;bJcH;dH;aHeHfC;
bI;bL;cDfH;bL;eD;aIeH;aH;fH;fH;aI;cJ;cHfH;b8;aDeD;fD;fG;
fC;fB;dD;dD;eH;fH;b9;cG;cH;cD;aI;fD;bJ;dK;bL;aCb9dD;
bK;bA;dI;fI;fK;aH;aH;dHfD;cI;dH;dI;cI;b8eJ;b8;aH;bMeD;
cH;bL;cH;aHfD;aI;aJ;aH;aC;fH;dD;eD;dI;dD;aHbGdDeK;aD;eI;
fC;aH;aH;aMcD;eH;aJ;b8;bJ;aI;aD;bA;cD;aGcH;dH;cJ;aI;
dB;eH;eJ;fH;cI;cGdHeAfD;aH;eDfG;cI;cH;fI;cH;dHfH;fH;bDeG;dH;
aKbKdH;bKcH;dI;dI;dL;eC;eB;aK;bBdC;cJfH;aI;fC;dI;bC;dH;cD;
bHfI;fH;cD;dD;dD;dI;dH;cI;cC;aJ;cI;dJfI;dI;bE;eG;eH;
eC;fH;eH;bB;bK;bK;aHcHdIfI;fH;dD;aD;aD;aD;fI;eJ;eH;bM;
cI;dH;eI;fI;cIeH;eL;aK;b6;eJ;aJ;eJ;dK;b8;eC;eD;bL;
aC;eH;aDcGdJfI;cH;cC;cLdI;cG;dI;aGcKeC;aI;bJ;dJfH;cH;fI;cC;cD;
bK;aC;bJdK;cDfI;fI;fJ;bJ;aCdCeK;bK;dI;aCb9fC;fC;cH;cC;cD;aDb9dD;
bK;bI;dHfC;aJ;eH;dI;aJfC;fH;cJ;cI;dD;cH;bI;eH;cI;aC;
dD;aDeK;eC;aD;eDfI;cHfJ;fI;dL;dBeD;b9eDfD;cI;cBfD;aDbJdIfJ;aIbNcCdDeBfC;cI;bL;
bK;aCdCeC;cJ;cJ;fI;bL;cI;eJ;aI;fH;bOeH;bIdCfK;eH;bBfH;cH;aH;
eD;eI;aD;bK;cH;dH;eH;eJ;b9;eC;aG;cC;bM;aHcI;cH;cD;
bK;aJeD;aC;bK;aDbIcIeCfD;eC;bL;dH;dH;bAeDfD;dD;dD;aI;eI;dH;bCeD;
aHbA;fE;aDbCcIdDfC;eI;cH;cH;dH;fD;cC;cH;dDfG;eH;cJ;dH;dH;dH;
eH;aH;dD;dG;dI;aI;cD;cD;dCfG;eJ;aHbD;dJ;aDdA;bL;aC;aH;
cDeG;aH;eH;aHcI;dI;fH;bCcBdBfD;aD;aJ;eI;cD;fI;aBfJ;bM;bCfJ;bB;
fC;cH;dH;cI;bBdC;dD;eD;dG;aI;aBcGdD;aJcH;aH;aIdIfB;bA;bK;dJ;
bB;bJ;aGbI;bI;aCfD;fL;b7;b9cIfD;fJ;bH;fI;eC;bM;aGcIeHfI;cE;eH;
dH;cH;bLeI;fD;aBbJ;dI;bJ;b6eC;bC;aH;eJ;bA;aC;bJ;fB;eH;
cH;dB;eC;bK;fI;eH;fC;b8cD;bIcEdHfB;dH;dD;dH;eI;dI;b6;`,
};
