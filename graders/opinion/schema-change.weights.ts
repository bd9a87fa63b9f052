import type { Weights } from './opinion';

/** Made by `npm run opinion:train`. Learned from: a8de6f42bd8afabe. */
export const weights: Weights = {
  checks: [
    { id: 'backward-compatible', bias: -2.78, threshold: 0.4, doubt: 0 },
    { id: 'deploy-order', bias: -1.35, threshold: 0.7, doubt: 0 },
    { id: 'stage-validation', bias: -4.2, threshold: 0.45, doubt: 0 },
    { id: 'zero-downtime', bias: -2.86, threshold: 0.65, doubt: 0.05 },
    { id: 'rollback', bias: -3.05, threshold: 0.95, doubt: 0 },
    { id: 'observability', bias: -3.04, threshold: 0.95, doubt: 0 },
  ],
  features: `0#;1 and;2be;2from;2minut;3s;2nul;2s;2|;1version;8 and;9|;0%;0+additive;2fter;2nyOrder;
2tOnce;2uthored;1backfill;2ygone;1check;2odeStep;3meBack;1ddl;2ev;1env;2veryLane;1gentle;2reen;1halted;1impossible;1label;
3te;2ike;2ockfree;1manual;3sk;2easure;3tric;2ust;3te;1narrowing;1outage;1personal;2revious;3od;5like;1replaces;
3storeAll;3vert;2ollback;2uns;1sameChange;2chema;7Step;7Word;2hipping;2low;2tage;4nding;6still;3op;3rain;1telemetry;
3st;2hing;2ightens;3mer;2oothless;1unaffected;3bothered;3doCommand;3like;3schedule;1visit;1watch;6ing;1yields;0-additive;2fter;
1bygone;1check;2odeStep;1ddl;1flag;1halted;1impossible;1label;2ike;1mask;2easure;2ust;1narrowing;1outage;1personal;2rod;
1replaces;3vert;2ollback;1secretObject;2hipping;2tage;4nding;3op;3rain;2witched;1unbothered;3like;3schedule;1visit;1watching;0=;
1 #;2none;0DEV;3 |;0PROD;4 and;5be;5chang;6om;5i;5lik;5on;5we;6ithout;5|;0STAGE;
5 PROD;6and;6hav;6on;0^ #;2day;2for;2get;2how;2if;3t;2note;2postgr;3rod;6uction;2rail;
3ollback;6out;2step;2test;3he;2with;1ddl;2ev;1firstly;1label;2ike;1metric;2ust;1outage;1personal;1rollback;
1schema;7Word;2hipping;2tage;3rain;2witched;1test;1watch;6ing;0a;1 column;2day;2new;3ullabl;2writer;1bort;
3ut;3v;1ccount;1d;2 a;3the;2apt;2d;3 column;4the;3ition;1fter;5 PROD;6that;8e;5ward;
1gain;5st;1head of;1larm;2ert;5 on;6when;2gorithm;9 =;2l;3ow;2readi;2so;2ter;5 hav;6the;
1n empti;2d;3 lock;4mask;4nul;4onli;4test;5he;2onymiz;3ther;2y;3thing;1pi;2p |;3end;3li;
1rgo;4 cd;1s;2 the;2k for;1t;2 dev;3once;3prod;3stage;3the;2tribut;1utomat;0back;4 on;5to;
5|;4up;4ward;8 compatibiliti;2k;2tch;1e;2 a;4d;4ppli;3chang;5eck;3drop;3fin;3legal;3not;
4ullabl;3put;3run;3the;6r;3up;2caus;2for PROD;6any;6the;6you;6|;1lock;1oth;1ut;1y minut;
0cal;2n;3 be;4not;2rri;2talog;3ch;5 up;1d;2 |;1hang;5 |;5eset;2eck;5 by;2unk;
1los;1od;3 be;4do;4releas;4second;4to;4using;4|;2lumn;6 and;7be;7can;7migration;7order;7remain;
7with;7|;2m;3mit;3patibiliti;4lain;2nfig;3sider;8 and;4traint;4umer;3tract;2uld;3nt;1reat;1urrent;
2stomer;0dag;2ili;2shboard;2tabas;2y |;1bt;1dl;1ecid;2fault;2liveri;8 note;2pend;6 on;3loy;6 of;
7the;8o;2veloper;1ictionari;2ffer;2sabl;3k;1o;2 not;3the;2cumentation;2wntim;1rop;4 it;5later;5|;
1uration;3ing;0each of;2rlier;1mpti;1nabl;2gin;2tri;1qual;1rror;5 rat;1ven;4 |;3ri;5 hor;1xactli;
2ecut;2ist;2port;2tra;5ct;0fail;4 |;4ur;2ls;4 |;1eatur flag;1ield;5 and;6be;2l;2n;
2rst;5 cod;6insert;6|;1lag;4 |;1or;3 a;4fail;4the;3c to;1rom;4 PROD;0get;3 the;1o;
2 on;3to;1reen;0hav;3 PROD;4it;4to;3e;1enc;2r |;1old;2r;2w;1urt;0iceberg;1dentical;
1f;1mag;2mediateli;1n;2 DEV;3PROD;3STAGE;3another;3its;3that;5e;6ir;5is;2dex;5 |;2gestion;
2sert;6 be;7error;7that;3tant;2tegration test;1s as;3but;3gated;3henc;3item;3negated;3onli;4pen;4thers;3sentence;
4hould;3thus;3unreal;3wish;1t;2 and;3be;3green;3in;3need;4ullabl;3|;0job;3 |;0keep;0lag;
2n |;2st;4 |;2tenci |;1eav;2gal;2t the;1ik schema;2n;2st;1oad;4er;2ck;4 =;5wait;2ok;
4 at;1s;0mask;4 data;2y;1ean;3sur;2rg;2tadata;1igrat;6ion;9 |;2llisecond;2n;3ut;1od;
2r than;1s;1ust;1y sql;0nam;1eed;4 a;5it;5|;2ither;2w;1ight;1o;2 default;4rop;3not;
3rewrit;2ne;4 |;2r;2t;3 need;5ul;4see;3e;4 enabl;5|;3hing;2w;1ul;3 default;4ls;
3labl be;8column;8field;8to;8|;0of;2 #;3PROD;3the;2f;3 the;1k;1ld;3 and;1n;2 PROD;
3STAGE;3order;3the;3|;2ce;4 the;2e nullabl;4of;2li;4n ddl;6schema;1peration;2tion consider;6al;1r;2 after;
3set;2der;5 add;6deliveri;6writer;6|;1ut;3 |;1ver;4 #;1wn;0p;1 #;1artition;2s;2us;
1er;3mit;3sonal;1g;2 attribut;1in;2pelin |;1lan;1ossibl;3t;1r;2eced;3sent;3vious tag;1ul;3 request;
2t;1ytest;0queri;3u;4 behind;0rais;2t;3her;1e;2ader view;7|;3l;4li;2cord;2deploy;2fus to;
2ject;6 the;2leas;6 with;2main;2nam;5 or;2plica;2start;2tri;3urn;2view;4sion;2writ;6ten;9 and;
1ol;3 out;3lback;8 drop;2w;3 count;4|;1un;3 the;4with;0s;1am;3 tabl;5im;1chema;6 and;
7chang;7of;7that;2reen;6 |;1econd;6 |;2e;3 if;2ntri;2quenc;2rvic;2t;1har;2ould;6 we;
1ign;2x;3 team;1mal;1nowflak;1o;2 that;5e;1tatement;3y;4 valid;2ep;2il;2op;4 writ;2ream;
3ing;3ong;6 migration;3uctur;1uit;1witch;0tabl;4 hav;5then;2g;3 |;2k;3es days;6hours;6minutes;6seconds;
1eam;2st;4 be;5in;5of;1han;3t;4 fil;5the;5we;2e;3 PROD;4STAGE;4alter;4cod;6lumn;
5ustomer;4dag;6tabas;5ocumentation;4featur;5ield;6rst;4last;4merg;5igrat;6nut;4nul;7labl;4prior;4reader;4schema;
5ql;4test;5im;4writer;3ir;3m;4 |;3n;4 add;5deploy;3r;4 no;5|;4efor;8 the;3y;
4 have;2ink;3s;2rough the;7put;2us;1il;3 the;2m in;4|;3eout #;1o;2 PROD;3chang;3read;3the;
2day;2ggl;2tal;5 |;2uch;1rack;1urn;1wo;3 day;4second;1yp;0undo it;2it;4 test;2til;2us;
1p;2dat;1s;2ing;0valid;5 |;1ersion;7 be;8of;1iew;0wait;2tch;1e;2 could;3keep;3leav;
3revert;2ek;1hat;4ever;2en;4 the;3r;3ther;2ich;5 be;6hav;6it;6read;6use;6writ;2os;
1il;3 not;2th;4 lock;5the;1ork;2uld;5 be;6fail;1rit;4 |;4er;6 PROD;7and;7chang;7first;
0year;1ou;0zero;0| DEV;2PROD;2a;3fterward;3lert;4l;4ways;3nd;3ppli;3s;2backward;3e;4caus;
3ig;2column;2deploy;2error;2flyway;2henc;2if;3t;2leav;3ock;4g;2metadata;3igration;2no;3ullabl;2on;
4li;6n;2row;3un;2sentri;4quenc;3hould;3o;3top;2the;5n;5refor;5y;4is;4us;3oday;
3urn;2watch;3e;3hich;`,
  levels: `aBbKcHdHeNfK;eJ;bQ;eL;fI;dI;aJ;dJ;fD;eN;eJ;bJeI;fJ;aQ;aDbIeCfM;b0;
b5cB;bAdCfC;aCbMdD;cHeJ;a6bCcKdC;aIbNcLeOfI;eJ;bKcJdI;aHeCfA;eC;bL;dUfB;aHcNdH;fB;b1eB;aIdJfI;
bNc8;fI;bAdUe9;dDfH;aLbBcUfC;cDfQ;b7cDfQ;aDeA;fA;aAbB;bAfA;dD;eKfB;aCcN;cJ;aBbCfB;
cJeB;aCcCfD;aBb3dCeS;cEfI;aBdJ;fD;eAfA;aGeIfC;cDdDeI;dJeA;aDcKdBeDfB;aK;b6dC;cIdJeJ;aCcH;eBfJ;
dBeA;dCfC;a8fD;cIfI;cB;aK;aTb9cAfB;aBeQ;cCe9;eHfD;eC;cIeCfK;aBdH;dHfC;aK;fI;
dC;aJ;aL;aDeJ;eH;dI;eJ;aL;dJ;cK;dJeBfI;eB;dD;aB;fJ;cP;
eJ;aHcKdH;aAeJ;fI;bP;cJ;aJeB;dI;aBcCdPfB;cC;aI;bQ;b7;cC;fK;dHeIfD;
fC;dJ;cDeCf9;cC;aBcIdD;cC;cJ;cI;b8;bT;cC;b9cC;b7;cI;eC;aCcGdBeDfA;
cI;cA;cB;cJ;b7;bJ;eK;eL;dJeJ;bJ;b9;aJdIeI;dH;eC;eJ;cI;
eD;bB;dB;cI;fI;b6;dD;aH;aJ;cI;eJfD;dIfB;bL;dJ;dH;a7b6dCeL;
cI;bB;e9;eD;fC;dB;cH;d9eAfI;aCb8cAdAfJ;dIfC;aI;dJ;aC;aI;aI;fJ;
eB;fI;eJ;eC;dH;bA;aB;eCfB;aJdJ;bC;aH;cD;cC;bMcI;cDfI;dIfC;
b9eQ;cJ;bM;fI;fJ;fA;fJ;dK;dI;dCfC;aI;bC;aJ;eD;bR;b9;
cD;aHb9cHdHfG;dI;cA;fI;cI;aM;eI;cJ;aJ;eI;aK;aC;bQ;dI;bL;
eI;eI;dDfD;dD;aI;bDfI;aI;dK;dJfD;b7cIfD;aH;dJ;cI;aAb8eNfC;eJ;eJ;
eA;eB;aB;aC;bK;dB;cBdDfA;aJ;aC;bI;dI;fI;eH;aI;aI;dI;
b9;b5;aK;dIeI;eB;b4;dH;cI;eI;e9;bM;eM;dI;b7cH;dD;aH;
fC;cD;aJ;eB;cI;cI;b8;b8;eI;eI;eD;aJdI;aL;cJfJ;cI;dJ;
bK;cD;b8;aA;b7;bL;b7;bM;cD;cBdC;bJ;aCbLeI;eI;b8;cI;eJ;
aJ;dI;cJ;dL;aC;b7;eJ;eB;eC;aI;bJeB;eB;aD;fN;b9fD;aI;
aCb5fC;eJ;fJ;fC;bLcC;dDfH;cH;aDcIdC;b9;dJ;cCdDeB;cCdDeC;bJ;bJ;a8bJ;bJ;
eJ;cI;cC;dK;cC;eI;f8;aIcDeHfC;cDdC;cIdJ;eB;aCdD;bAeK;eJ;eA;aB;
fJ;b5;fI;bR;aG;eI;dI;dJ;cI;aBfI;fB;dCfH;fI;fI;fJ;aI;
cI;eC;aJcI;aI;cJ;aCcIfM;bLcJ;fI;eL;eM;eB;aKcC;bB;eJ;dI;aI;
bBdCeC;bL;b9;bK;aC;eI;cCdDfD;eG;fI;cD;aJ;aC;cJ;dBeAfB;bJcC;aDeD;
dH;fL;cH;c9eAfA;cG;bM;bI;dCeB;aH;dI;dI;dCfJ;eA;eL;bP;cI;
eH;eJ;eA;aCcCfB;cA;bL;b5cL;aJ;b8;bJ;aB;bQ;aI;cI;cI;bJ;
eIfH;fC;fH;b9;dN;cC;aBcC;cCdC;bQdCeA;aH;a3b6c0d4e0f0;aJcGdIeHfD;cI;f9;eB;bB;
fA;dI;aCfC;aCb9cCdBeAfB;fA;dB;bJdI;bL;aI;aB;aB;aKbLfB;cI;cI;eK;fH;
bK;eCfH;bN;fB;eL;aI;b5;cB;aJ;aJ;cK;dCfH;dG;dH;fI;dB;
eJfH;eI;b6;cA;aJ;fH;fB;bM;dK;bJ;aBdA;b8;dK;fI;fL;aI;
fJ;dJ;cL;dI;cJ;eL;aB;bD;bA;aI;aCeC;eB;aHb9dGfD;aJ;aB;aJ;
bO;aIdI;dI;aI;aA;eI;dD;aIeJ;aGdBeO;eI;aA;aJ;aI;aO;aB;eI;
aB;bH;aJdI;aJ;b9;cHdHfH;dI;cK;d9fB;dHeIfI;eJ;cH;eBfC;aJ;eCfH;bM;
cI;aA;cHfJ;cHdI;cBfI;fI;aJ;cK;aKbKdIfC;dB;dL;dK;eA;aN;b9dC;b9;
aI;cHfH;aI;cI;bJ;b9;aB;aD;fI;fH;cC;fI;fI;dJ;cI;dIfB;
fK;aH;cJ;dLeJ;dJ;eJ;bJ;fD;e8;fI;cI;bM;cJ;e9;bI;bI;
aJ;cI;aIcIdKfI;b7fK;b9;aB;fJ;dH;eN;bL;bP;cJ;eI;fI;eJ;bO;
fK;aI;bJcHeHfI;bC;dIeN;aK;aJ;bR;dI;fC;eH;aK;eJ;dL;dI;dI;
dCeC;bM;aBeD;eA;cIdJeCfH;fB;cC;cLeJ;cH;bK;dJ;cLeB;cI;aJ;dI;cJ;
fJ;cB;cD;dI;dI;dL;dH;fJ;fJ;fJ;bM;bJ;aAeK;fJ;aCb6fC;fB;
cI;cK;aJ;cB;dL;cAfD;aDb4cB;bK;aJfB;aJdIeN;aK;dI;aJfC;eJ;eH;dI;
fI;cI;cI;cJ;cK;bMeI;bJcIeC;aCbJ;bN;eJfC;eL;aC;fL;cHfK;b6dCfJ;cCdL;
dAeC;b6cIfC;cC;cC;cH;dJ;bMdBe9fB;bL;b9;cC;aBdD;cJ;cI;bBcIdBfH;cC;eKfB;
fC;eK;aI;eB;eJ;bLeI;bKdDfK;fH;bA;bM;aH;aB;aAbN;eI;bE;cC;
cI;cB;bL;cIfH;aKeC;fB;bB;fC;b8;bK;aDcIeC;eC;cB;dI;dI;b9;
dC;dBeC;aJ;eJ;dJ;dI;fI;bM;fH;b5;dH;aBcIdCfD;cH;eJ;cD;fI;
dC;eL;cM;cI;aIdJ;dI;dD;bJfI;eK;dI;aI;eC;cB;cB;dBfH;bPeI;
cC;dJ;aDdB;bK;aK;aK;cBeH;bN;b8;fI;dJ;fK;bAcDdBeE;aD;eM;aJ;
eC;fI;eB;b9;aCcCfJ;cCfH;cJ;aBb6;fC;dJ;cJ;b7;bO;bN;b8;cI;
dAeB;aK;eC;dI;aDdB;aIeA;dJfB;b8;bO;dJ;eJ;aHbH;b7;cI;bL;b0;
aDfD;bI;cJfM;aH;bNfB;fI;dI;fI;dDeB;bI;eHfJ;cI;aBcD;aB;eI;dH;
dI;aAeJ;bA;fI;bO;aH;eL;b8cJ;eJ;dC;fB;dB;bK;aIdI;aJ;fI;
cI;dC;fB;cI;fH;bN;fC;bC;eH;dGfA;cI;dI;b8dC;dC;dI;aB;
eH;fI;fG;bE;`,
};
