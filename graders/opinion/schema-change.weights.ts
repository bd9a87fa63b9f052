import type { Weights } from './opinion';

/** Made by `npm run opinion:train`. Learned from: 81a5bc6ad0d9f2fd. */
export const weights: Weights = {
  checks: [
    { id: 'backward-compatible', bias: -3.44, threshold: 0.8 },
    { id: 'deploy-order', bias: -2.1, threshold: 0.5 },
    { id: 'stage-validation', bias: -3.91, threshold: 0.9 },
    { id: 'zero-downtime', bias: -3.12, threshold: 0.5 },
    { id: 'rollback', bias: -3.41, threshold: 0.5 },
    { id: 'observability', bias: -3.3, threshold: 0.5 },
  ],
  features: `0#;1 %;2and;2be;2s;2|;1version;0%;0+additive;2fter;2nyOrder;4body;2pprove;2rtifact;2tOnce;2uthored;
4omatic;2void;1before;2ygone;1check;2ode;5Step;3lumnStays;3nfigDiffers;1ddl;2ev;1env;2veryLane;1flag;1gentle;2reen;
1halted;1impossible;1keepsRunning;1label;3te;2ike;2ockfree;1mask;2easure;3tric;2ust;3te;1once;2utage;1previous;3od;
5like;4mote;1release;3places;3storeAll;3vert;2ole;4lback;2uns;1same;5Change;2chema;7Step;7Word;2hipping;2ingle;
2low;2tage;4nding;6still;3op;3rain;2witchOff;7ed;1telemetry;3st;2hing;2ightens;2ogether;3othless;1unaffected;3bothered;
3doCommand;3like;1visit;1watch;6ing;2rongObject;1yields;0-additive;2pprove;1before;1check;2ode;5Step;1ddl;1flag;1impossible;
1label;3cking;2ike;1mask;2easure;3tric;2ust;1narrowing;1personal;2rod;4mote;1release;3places;3vert;2ollback;2uns;
1schema;7Step;7Word;2ecretObject;2hipping;2ingle;2tanding;6still;3op;3rain;2witched;1thing;1unbothered;3like;1visit;0=;
0DEV;3 |;0PROD;4 after;6nd;5be;5chang;5need;5on;5without;5|;0STAGE;5 PROD;6and;6be;6hav;
6on;6test;6with;6|;0^ day;3dl;2not;2of;3ut;2plan;3rod;2rollback;2test;1after;2uthored;1codeStep;
1ddl;1metric;2ust;1personal;2romote;1release;3vert;2ollback;1schema;2hipping;2ingle;2witchOff;1test;2hing;1watch;6ing;
0a;1 column;2day;2later;2new;2writer;1bout;1cceptanc;1dd;3 the;1fter;5 PROD;6that;8e;1gain;1larm;
2ert;5 on;6when;2gorithm;2l;3 six;3ow;5 nul;2readi;2ter;5 tabl;1n;2 empti;3hor;2d;3 its;
4mask;4the;2other;1pi;2p;3 |;3end;3lication be;1rgo;1s;2 its;3long;3not;3the;1t;2 once;
3prod;3stage;2tribut;1utomat;1vailabl;8 in;0back;4 to;4up;4ward;8 compatibiliti;2tch;1e;2 a;4lter;3block;
4oth;3chang;5eck;3deploy;4rop;3empti;3not;4ul;3ther;3used;3writ;3|;2caus;2for PROD;6cod;6the;
6we;6|;2tween;1lock;1oth;1uild;2t;1y;0cal;2n;3 stil;3cel;1hang and;6be;6with;4nel;
2eck;1lon;1od;3 #;4and;4be;4creat;4|;2lleagu;3umn;6 at;7be;7exist;7hav;7stay;7with;
7|;2m;3 PROD;3mit;3patibiliti;2ncurrentli;3fig;5rm;3sider;8 and;4traint;3tract;2unt;1reat;5 the;1ustomer;
0d order;1aili;2ta;4bas;2y;3 |;1bt;1dl;3 in;1efault;3inition;2liveri;8 note;2ploy;6ment;2veloper;
1ictionari;2ffer;2sabl;3k;1o;2 not;3the;2wntim;7 |;1rop;1uration;2ti;0each;4 of;1mpti;5 |;
1ngin;1rror on;6rat;1ven;4 one;5|;3rything;1xception;9 |;2ecut;6 the;2ist;5 row;2port;2ternal;3ra;
0fail;4 |;2ls;4 |;1ield;5 be;2l;2rst;5 insert;6the;1lag;4 off;5|;1ollow;2r;3 a;
4the;3c;4 to;1re;2om;4 PROD;5the;0get;3 its;4the;1it;1o;2 to;1reen on;0hav;3 PROD;
4drop;4the;3e;1enc;2r |;1or;3 after;0i;1f;2 need;3the;1n;2 DEV;3PROD;3STAGE;3another;
3big;3each;3pg;4lac;3the;5is;2dex;2sert that;7with;7|;3tant;2to;1s and;3becaus;4ut;3for;
3gated;3henc;3if;4tem;3negated;3onli;3sentence;4hould;4inc;4o;3whil;4ish;1t;2 and;3be;3need;
3on;3|;2s;0job;3 version;0keep;4 the;0lan;1eav;4 the;2ngth;2ss;2tter;6 queu;1in;1oad;
4er;6 with;2cal;3k;4 timeout;2g;3 level;2ok;2wer;1s;0mail;2sk;4 order;5row;2y;3 not;
4stay;1ean;3sur;1igrat;6ion;9 |;2llisecond;2n;3ut;2s |;1od;3 nullabl;2r than;1s;1y;2 sql;
0nam;1eed;4 it;2ver;2w;3 column;2xt morn;1ightli;1o;2ne;2t;3 exist;4rewritten;4support;3e;4 |;
2w;1ul;3 ls;4|;3labl field;0of;2 #;3PROD;3each;3the;2f the;4|;1k;1ld;3 and;1n;
2 STAGE;3the;3|;2ce;2e;3 nullabl;4partition;2li;4 after;4n ddl;6schema;1pen;3ration;2tion consider;6al;1r;
2der;5 add;7nd;6be;1therwiz;1ur;1ver;4 #;1wner;0partition;2s;1er;3mit;1g;2 attribut;1hysical;
1ipelin;1lac;4 |;1oint;2ssibl;3t;1resent;2imari;3or;2oblem;1ul;3 request;0queri;3u;0rat of;1e;
2ader |;3l;2cord;2deploy;2ject;2leas;6 |;2main;2nam;2plica;7 lag;3ort;2quir;2sult |;2turn;2vert;
3ision;2writ;6ten;1ol;3 back;3lback;4out;7 and;8|;2w;3 with;1un;3 the;0s;1am;3 tim;
1chema;6 chang;2reen;3ipt;1econd;6 |;2e;3 if;2lect;2ntri;2rvic;2t;1hadow;2ip;2ort;3uld;
6 we;1inc;1mal;1o;2 that;5e;1plunk;2ot |;1tart;3y;2ep;2il;2op;2ream;3ing;3uctur;
1uit;2pport;1ync to;0tabl;4 and;5hav;5in;5on;5wil;5|;2g;3 order;2k;3es days;6hours;6minutes;
6seconds;1eam;2st;4 again;5in;5|;2xt;1han;3t;4 com;5fil;2e;3 PROD;4STAGE;4alter;5pi;
6p;4cod;6lumn;4data;8bas;5ead;6ploy;4field;6rst;5ormer;4job;4log;4migration;4new;5ote;5ullabl;
4operation;4previous;6ior;4releas;6st;4sam;5econd;5pot;4tabl;4writer;3ir;3m;3n;4 we;3r;4 no;
4efor;8 the;3y;2ink;3s;1im;3eout;1o;2 PROD;3be;3see;3the;2day;2ggl;2tal;2uch;
1ransaction;2igger;2oubl;1urn;1wo;3 second;0undo;2it;4 test;2known;7 column;2til;3ouch;7 |;2us;1p in;
2dat;2grad;1s;2e;3r;0version;7 of;1iew;0wait;4 for;1e;2 do;3have;3leav;3re;5peat;
2ek;1hat;2en;4 it;5the;2ich;5 it;3l it;2os;1il;2th;4 nul;5the;4out;7 the;1ork;
2uld;1rit;4er;0year;0zero;0| PROD;2a;3lert;4l;4ter;3nd;2backward;3ecaus;4for;3ut;3y;
2check;3olumn;2deploy;2everything;3xist;2flag;3or;2henc;2i;3f;2loader;4g;2monitor;2nothing;2old;3ne;
4li;6n;2previous;3t;2read;3ollout;2sentri;3hould;3inc;3o;2the;5refor;3urn;`,
  levels: `aEdGeLfJ;fI;bKeJfH;bI;dH;aEbKeHfD;eK;fI;aPcDdG;bIdIfL;bB;fD;aHdD;cCeM;aIbC;bAfD;
cI;dC;aDbMcHfK;bIcHeM;aBcKdD;bMcLdDeJ;eK;dHeN;eI;bLcJdG;cEeDfD;aD;bK;aDeI;dSeCfC;aHcMeI;
dE;bBeD;cC;bDdJeIfJ;aDbKcB;cG;aCcDdSeD;aJbAcNeIfB;eEfP;b4cCeDfP;aGbBcIeBfE;fC;dHfI;bBdJfC;eIfB;aCcLdC;
cJ;aDcE;bIcDeK;aDdDeHfC;eD;aCcEdEeI;aIcDdDeCfI;aCb6ePfD;aGfJ;aGcKfC;aC;aGdIeGfE;bJcDeBfC;aHcGfE;cEdC;bIfE;
bCdI;aDcKdCeDfC;aIbCeC;bBdD;dHeJfC;aCdI;dAeK;bI;aGbDeEfL;aDbBeD;cDdEeCfD;aBdDeGfC;bC;aJcAeD;aHdHeD;aSb9eIfD;
aCeN;cCeCfG;eE;aCcIeBfM;cDfD;bBdDeDfC;fD;aJdB;cJ;fL;aH;aH;aGbI;eIfJ;eI;dH;
aJcCeH;bN;dJ;aKcJ;aIdH;bC;dHeE;aJ;aIcHdH;cM;bHcH;bIdD;aI;bHdHeH;aCeI;aIeC;
cD;bJeH;bIeH;fJ;bIcH;cH;aHcHeD;dI;dJ;aDcCdN;eH;aGcHdDeD;aI;bL;bAcC;eH;
cCdDeDfC;cD;aCcHdCeD;fC;cC;cJ;cI;cI;cE;cH;bDcI;aDdCeDfB;cI;cC;cE;cD;
cH;cH;cH;cG;fH;aD;dH;bI;eH;aC;fC;eD;cH;aD;aC;eH;
bBdC;dJ;cH;dH;dH;bL;aDbAcD;aAbAeJ;bB;eC;bI;bC;cH;cDeC;cDdBfI;aCbBcDdBfI;
bBdJfD;aJ;bJ;eH;eD;aI;dDeC;cI;bAeBfD;bC;cD;cD;cH;cDfH;cJeK;fJ;
fI;fB;fI;dI;dCfC;cD;aH;aG;aCbC;aI;fD;cDeD;cD;fI;b7eD;fH;
cC;bDeI;aJ;bI;bI;bI;aH;bC;eH;dC;bI;dD;aD;dC;bBcCdIfG;dH;
aDcCfC;bC;dJ;cI;eC;eC;aCb8eK;eJ;eD;aD;aD;dD;aDcCdCeDfB;aIdHfD;bK;bJ;
dH;dI;fH;bB;eH;aI;aDdI;aH;bJ;dI;dH;eH;bDdH;cG;bI;bAeC;
fD;eJ;dI;bI;bCcH;cH;cCdE;bCdD;fC;aGeCfC;aH;dH;fH;bH;dI;eH;
aDcIeHfK;cH;bHcB;bB;bC;bB;bC;bK;fC;cCdC;fD;eH;bJ;bI;eD;aJ;
aHeC;cI;cH;dJ;aD;dI;eH;bJ;eC;eC;aI;aH;fM;bCcD;bC;fC;
bI;fK;aDdI;bL;eCfH;fI;cH;bEcIdEeI;eI;bCdIeCfD;dH;bJcDdDeD;aHbJcDdDeD;aBbKeH;bJ;cD;
dJ;cD;eI;fD;fE;cB;cH;dE;dD;eI;fH;fH;aG;fI;aH;aH;
dI;fH;fC;fI;cH;fH;cC;cD;cD;cI;cH;eC;dI;aIcH;dH;aJcC;
aCfI;cH;eJ;eK;aK;eH;fD;aDcDdD;bC;bB;aDbC;eC;eJ;cC;aDcC;eHfH;
cDeDfD;aI;aI;fD;aCbBeD;cI;aDcC;dAfC;bA;bJ;eI;aBbD;cD;cD;bHcBdCeDfD;cH;
aH;bH;eC;aG;dI;dDfI;fI;bIfI;eHfH;eI;aC;cCdHfD;cDfD;bJ;cJdD;aJ;
aD;bI;dH;eH;aCb9cD;aI;dI;bC;fD;bB;dJ;eC;aGbHdE;bD;cCdEfD;dD;
bK;aG;eI;a7b6c3d7e2f0;aIbBdIeIfC;cH;bAeA;fC;aD;eD;dG;aDbAcCdBeCfC;aEeDfC;dD;bIdH;bB;
eC;aLbJdHfB;aI;cH;eH;aHfD;aCfD;bJ;aIeH;dJ;fH;dI;fH;fH;aI;cJ;
aD;bC;dH;dI;dC;fI;fD;dD;fD;eH;fH;cH;cJ;cD;aI;cH;
aI;fI;fD;bI;aCdC;bD;dJ;fI;dGfJ;bJ;aH;aH;fH;dHfD;dH;dH;
aI;eI;bB;bI;bH;cH;fH;fH;aHb9fC;aK;aC;fI;dI;dD;aGdEeI;eIfC;
aI;aL;eH;aI;aI;bBcHfG;dH;cJ;aI;d9;eJ;fH;cH;fC;aH;dGeC;
cJ;bCcHeIfH;aDcHfG;dHfH;bCeI;aI;dH;aKbI;cH;dE;dJ;dH;dK;eB;aK;dC;
cIfG;aI;fD;dI;dH;cA;fI;fH;dD;dI;cH;cD;aJ;dJ;dI;eH;
bC;eH;eH;bC;eC;fH;bJ;bK;eH;b9;bJ;bJ;aHcHfJ;fH;fI;eJ;
bI;cH;fH;eI;fH;cIfI;bD;dHeH;aJ;bJfH;fH;cH;cH;cH;eI;eJ;
eJ;dK;dJ;bHeD;eC;aD;eH;fD;bB;aDcGdKfJ;cH;cKdH;bAcI;dH;aGcJeC;aH;
dH;fH;fG;aC;dK;dHfC;cDfH;fH;bB;fJ;bAeC;aCdCeI;dH;bJ;dI;bBfC;
fC;aD;cC;bCcEeE;aCbA;bH;fH;aG;fD;aKeC;dH;aJ;dD;dH;eDfH;cJ;
cI;dD;eH;bIcI;dI;aC;bBfD;bI;dD;bA;aC;eI;aD;fI;bHcI;fJ;
dM;aHbCdC;bCeD;cH;cDfD;cI;aD;dHfK;aIbKcDdCeBfC;cH;bJ;aCcBdCeC;cK;cH;bE;bI;
bJ;bE;bHeKfC;aD;bLeH;fH;fH;bNeH;fI;eI;eH;fB;cH;eD;eI;aD;
dH;eH;eI;eD;aH;aH;bI;aG;dCfD;bIfI;aI;bB;aD;bI;aCbJcIeCfD;eC;
dH;dH;bAdIfD;dC;aH;bB;fD;aCbCcHdDfC;cI;dH;fH;dC;aG;eI;cI;dH;
dI;cI;eI;eHfH;dH;dJ;eH;cD;cD;fI;fI;dC;eI;eI;eI;fH;
bKdI;bJ;dA;eH;aC;aGcC;aI;aHcH;dG;dI;aCbEcBdB;fD;eC;aI;eI;cD;
fH;bI;aDfJ;bJ;b9fH;dDfC;bB;dH;cI;bBdCeD;eCfD;aI;aBcIdB;aHcH;eI;aI;
aHdHfB;bEdJ;aGbIcD;bCdD;fJ;bBcI;bIfK;fK;dDeC;bI;aGcIeGfG;aD;dH;cH;cD;bJ;
fD;aBeI;bC;cD;aH;eI;dD;aG;aI;eJ;bC;fD;fB;eH;eC;aH;
cH;dC;eC;dH;bH;bB;fI;fC;aD;bCcE;dHfA;dH;eI;`,
};
