import type { Weights } from './opinion';

/** Made by `npm run opinion:train`. Learned from: 0f9f41c4299d5e81. */
export const weights: Weights = {
  checks: [
    { id: 'backward-compatible', bias: -2.81, threshold: 0.4, doubt: 0 },
    { id: 'deploy-order', bias: -1.13, threshold: 0.75, doubt: 0 },
    { id: 'stage-validation', bias: -4.21, threshold: 0.6, doubt: 0 },
    { id: 'zero-downtime', bias: -2.7, threshold: 0.55, doubt: 0 },
    { id: 'rollback', bias: -3.12, threshold: 0.95, doubt: 0 },
    { id: 'observability', bias: -3, threshold: 0.8, doubt: 0 },
  ],
  features: `0#;1 %;2be;2from;2minut;3s;2nul;2s;2|;1version;8 and;9|;0%;0+additive;2fter;2nyOrder;
2tOnce;2uthored;1backfill;2ygone;1check;2odeStep;3meBack;1ddl;2ev;1env;2veryLane;1flag;1gentle;2reen;1halted;1impossible;
1label;3te;2ike;2ockfree;1manual;3sk;2easure;3tric;2ust;3te;1narrowing;1outage;1personal;2revious;3od;5like;
1replaces;3storeAll;3vert;2ollback;2uns;1sameChange;2chema;7Step;7Word;2hipping;2low;2tage;4nding;6still;3op;3rain;
1telemetry;3st;2hing;2ightens;3mer;2oothless;1unaffected;3bothered;3doCommand;3like;3schedule;1visit;1watch;6ing;1yields;0-additive;
2fter;1check;2odeStep;1ddl;1flag;1green;1halted;1impossible;1label;2ike;2ockfree;1mask;2easure;2ust;1narrowing;1outage;
1personal;2rod;1replaces;3vert;2ollback;1secretObject;2hipping;2tage;4nding;3op;3rain;2witched;1unbothered;3like;3schedule;1visit;
1watching;1yields;0=;1 #;2none;0DEV;3 |;0PROD;4 and;5be;5chang;6om;5i;5lik;5on;5we;
6ithout;5|;0STAGE;5 PROD;6and;6databas;6hav;6on;6|;0^ #;2com;2day;2for;2get;2how;2if;
3t;2note;2prod;6uction;2rail;3ollout;2stag;4ep;2test;3he;1ddl;2ev;1firstly;1label;2ike;1metric;
2ust;1outage;1revert;2ollback;1schema;2hipping;2tage;4nding;2witched;1test;1unschedule;1watch;6ing;0a;1 column;2day;
2new;3ullabl;2writer;2|;1bort;3ut;3v;2sent;1ccount;1d;2 a;3the;2apt;2d;3 column;4the;
3ition;1fter;5 PROD;6that;8e;6|;5ward;1gain;5st;1head of;1larm;2ert;5 on;6when;2gorithm;9 =;
2l;3ow;2readi;2so;2ter;5 hav;1n empti;3hor;2d;3 lock;4mask;4nul;4onli;4test;5he;2onymiz;
3ther;2y;3thing;1pi;2p |;3end;3li;1rgo;4 cd;1s;2 long;3the;2k for;1t;2 #;3all;
3dev;3once;3prod;3stage;2omic;2tribut;1utomat;0back;4 on;5to;5|;4up;4ward;8 compatibiliti;2k;2tch;
1e;2 a;3chang;5eck;3drop;3fin;3in;3legal;3not;4ullabl;3run;3the;6r;3up;2caus;2for PROD;
6the;6you;6|;1lock;1oth;1ut;1y;2 minut;0can;3 be;4not;2rri;2talog;3ch;5 up;1d;
2 |;1hang;5 column;6|;5eset;2eck;5 by;1los;1od;3 be;4do;4releas;4second;4to;4|;2lumn;
6 PROD;7and;7be;7can;7migration;7order;7remain;7with;7|;2m;3mit;3patibiliti;4lain;2nfig;3sider;8 and;
4traint;4umer;3tract;2uld;3nt;1reat;1urrent;2stomer;0dag;2ili;2shboard;2tabas;2y later;4|;1bt;1dl;
1ecid;2fault;2liveri;8 note;2ploy;6 of;7the;8o;2veloper;1ictionari;2ffer;2gest;2sabl;3k;1o;2 not;
3the;3|;2cumentation;2wntim;1rop;4 it;5later;5|;1uration;3ing;0each of;2rlier;1mpti;1nabl;2d of;2gin;
2tri;1qual;1rror;5 rat;1ven;4 |;3ri;5 hor;1xclusiv |;2ecut;2ist;2port;2tra;5ct;0fail;4 |;
4ur;2ls;4 |;1eatur flag;1ield;5 and;6be;2l;2n;2rst;5 cod;6insert;6|;1lag;4 |;1or;
3 fail;4the;3c to;1rom;4 PROD;0get;3 the;1o;2 on;3to;0hav;3 it;4to;3e;1enc;2r |;
1old;2r;2w;1urt;0iceberg;1dentical;1f;1mag;2mediateli;1n;2 DEV;3PROD;3STAGE;3another;3its;3the;
6ir;5is;2dex;5 |;2gestion;2sert;6 be;7error;7that;3tant;2tegration test;1s as;3becaus;4ut;3gated;3henc;
3item;3negated;3onli;4pen;4thers;3sentence;4hould;3thus;3unreal;3wish;1t;2 and;3be;3green;3in;3need;
4ullabl;3|;0job;3 |;0keep;0lag;2n |;2st;4 |;2tenci |;1eav;2gal;2t the;1ik schema;2n;2st;
1oad;4er;2ck;4 =;5wait;2ng;2ok at;1s;0mak;2sk;4 data;2y;1ean;3sur;2rg;2tadata;
1igrat;6ion;9 |;2llisecond;2n;3ut;1od;2ment;2r than;1s;1ust;1y sql;0nam;1eed;4 a;5it;
5|;2ither;2w;1ight;1o;2 default;4rop;3not;3rewrit;2ne;4 |;2r;2t;3 nul;4see;3e;
4 enabl;5on;5text;5|;3hing;2w;1ul;3 default;4ls;3labl be;8field;8to;8|;2mber;0of;2 #;
3PROD;3it;3the;2f;3 the;1ld;3 and;1n;2 STAGE;3order;3the;3|;2ce;4 the;2e nullabl;4of;
2li;4 after;4n ddl;6schema;1peration;2tion consider;6al;1r;2 after;2der;5 add;6be;6deliveri;6writer;6|;1ut;
3 |;1ver;4 #;1wn;3er;0p;1 #;1artition;2s;2us;1er;3mit;3sonal;1g;2 attribut;1in;
1lan;1ossibl;3t;1r;2eced;3vious tag;1ul;3 request;2t;1ytest;0queri;3u;4 behind;0rat;1e;2ad;
4er view;7|;3l;4li;2cord;2deploy;2fus to;2ject;6 the;2leas;2main;2nam;5 or;2plica;2start;2tri;
2view;4sion;2writ;6ten;9 and;1ol;3lback;8 drop;2w;3 count;1un;3 the;4with;0s;1am;3 tabl;
5im;1chema;6 and;7chang;7of;7that;2reen;6 |;1econd;6 |;2e;3 if;2ntri;2quenc;2rvic;2t;
1har;2ould;6 we;1ign;2x;3 team;1mal;1nowflak;1o;2 no;3that;5e;1tatement;3y;4 valid;2ep;
2il;2op;4 writ;2ream;3ing;3ong;6 migration;3uctur;1uit;1wap;2itch;0tabl;4 hav;5then;2g;3 |;
2k;3es days;6hours;6minutes;6seconds;1eam;2st;4 be;5|;1han;3t;4 fil;5the;5we;2e;3 PROD;
4STAGE;4alter;4backfil;4cod;6lumn;5ustomer;4dag;6tabas;5ocumentation;4featur;5ield;6rst;4last;4merg;5igrat;6nut;
4nullabl;4prior;4reader;4schema;5ql;4test;5im;4writer;3ir;3m;4 |;3n;4 add;5deploy;3r;4 no;
5|;4efor;8 the;3y;2ink;3s;2re;3ough the;7put;2us;1il;3 the;2m in;4the;4|;1o;
2 PROD;3chang;3read;3the;2day;2ggl;2o;2tal;5 |;2uch;1wo;3 day;0undo it;2it;4 test;2til;
2us;1p;2dat;1s;2ing;0valid;5 |;1ersion;7 |;1iew;0wait;2tch;1e;2 could;3keep;3leav;
3revert;2ek;1hat;4ever;2en;4 it;5the;4ever;3r;3ther;2ich;5 be;6hav;6it;6read;6use;
6writ;2os;1il;3 not;2th;4 the;4out;1ork;2uld;5 be;6fail;1rit;4 |;4er;6 PROD;7and;
7chang;7first;7imag;7pod;0year;1ou;0zero;0| DEV;2PROD;2a;3fterward;3lert;4l;4ways;3nd;3ppli;
3s;2backward;3e;4caus;3ig;2column;2ddl;3eploy;2error;2henc;2if;3t;2leav;3ock;4g;2metadata;
3onitor;2no;3ullabl;2on;4li;6n;2row;3un;2schema;3entri;3hould;3o;3top;2the;5n;5refor;
5y;4us;3oday;3urn;2watch;3e;`,
  levels: `aDbKcHdIeNfJ;fH;bO;eJ;fJ;dJ;aK;dJ;fD;eM;eJ;eI;fI;aQ;aDbIdJeBfM;b3;
aIb5cB;bGdC;aCbMdD;cHeK;a7cKdC;aHbOcLeOfI;eJ;bKcJdI;dCeCfA;eC;bJ;aD;dUfB;aIcOdI;fB;b2eC;
aHdKfI;bMc8;fI;bDdUe8;dCfH;aLbCcUfC;cDfQ;b7cDdGfQ;aDeA;fA;a9b7;b9fA;dD;eKfB;aCcNdE;cJ;
aCbBfB;cJeB;aCcCdEeHfD;aAb3dCeS;cDeIfI;aBdI;fD;e9fA;aGeIfB;cCdDeH;dJeB;cJdBeCfB;aK;b7dE;cIdIeK;aCcHdH;
bBeBfJ;dBeB;dCfC;aAfD;cIfI;cB;aJ;aSbBcAfB;aCeQ;cCeA;eIfD;eC;cIeCfK;aC;dIfC;aK;
fI;aJ;aKcDdE;aDeJ;eH;cJ;dI;eJ;aL;dI;dI;cJ;bAdJeBfI;eB;dC;aB;
dHfJ;cP;eI;aHcK;aAeJ;fI;bQ;cJ;aJeB;dI;aBcCdPfB;cD;aI;bP;b8;cC;
fK;dI;dHeJfD;fC;dJ;cEdCeCf9;cC;aBcIdD;cC;cJ;cJ;b6;bT;cC;b9;b6;
cH;eC;aCdBeCfA;cI;cA;cB;cB;cJ;cI;b7;bO;bI;eK;eM;eJ;bK;
bB;aJbDeJ;eC;eK;cI;bA;cD;dB;cI;fI;dD;aI;aJ;cI;eJfD;dIfB;
bK;dJ;eD;aCb7eM;cI;eA;eC;dH;dC;cH;bC;eAfI;cBdAfJ;fC;aI;dK;
aB;aI;aJ;bO;fJ;dBeB;fI;aH;eK;eC;dI;bB;aA;eCfB;aJdI;bA;
aH;cC;cB;cJ;fI;fD;dIfC;eP;cI;bK;fI;fJ;fA;fJ;dJ;dI;
dBfC;aI;bE;aJ;eC;bP;cD;b9;bAcHdHfG;dI;cA;fI;cJ;aM;eI;cJ;
aJ;eI;aK;aB;bS;dJ;bL;eI;eI;dDfD;dC;dC;aI;bCcDfI;bM;eH;
aH;dK;dJfD;cJfD;dI;dJ;cI;aBb8eMfC;eJ;eJ;eB;eB;aA;aD;bJ;dA;
cBdCfA;aJ;dI;fI;eH;aJ;bK;aI;dJ;b8;aK;dHeI;eA;b6;dH;cI;
e9;bN;eL;dH;b7;dC;cG;aH;bCcD;aJ;eB;cI;cI;b8;b9;eI;
eI;dHeC;aB;aJdH;aL;cJfJ;cI;bN;cCdC;b7;aA;b6;bK;b5;cC;cCdC;
bM;bL;aC;eI;b9;cH;eJ;aK;dI;cK;dL;aC;b9;eI;eB;eC;
aI;bIeA;eC;aC;dCfN;bAfD;aI;aBb7fC;eJ;fJ;fC;bK;b9;dCfI;cI;aDcIdB;
b5;dI;cCdDeB;cCdDeC;a9bK;bL;eJ;cI;cB;dK;cC;eI;eI;f8;aJcDeHfC;cC;
cI;bN;eA;aDdC;b9eK;eK;eB;aB;fJ;b6;fI;bQ;aI;eI;aH;dI;
dJ;cI;aAfI;fB;cJdCfH;fI;fI;fJ;dC;cI;aG;cI;aI;cI;cIfM;bJcI;
fI;eL;eM;eB;aLcC;bA;bLeJ;dJ;aJ;bBdCeC;bK;b8;bK;aC;eI;cDfD;
fI;cDeB;aJ;aC;cJ;dBeAfB;bLcC;aDeD;dI;fL;cAeAfA;bM;bI;dCeB;aH;dJ;
dI;dBfJ;eA;eJ;bP;cI;eH;eJ;eB;aCcCdHfB;cA;bL;b6cK;aK;b4;aBdD;
bO;aJ;cI;cI;bK;eHfH;fC;fH;b8;dL;cB;aBcC;dG;dC;bQeA;aH;
a4b6c0d4e0f0;aJcGdIeHfD;cI;f9;eA;bC;fB;dI;aBfB;aCb8cCdAeAfA;fA;dC;dI;bM;aJ;aB;
aC;aKbLfB;cI;cI;eK;fH;bK;eB;bM;fB;eL;aI;b7;cB;aI;aI;
cK;dCfH;aCdG;dI;fI;eI;eJfH;eJ;bB;b4;cA;aJ;fH;fB;bN;dL;
bI;aBdB;bB;dJ;fH;fL;aI;bD;fI;dJ;cL;dI;cJ;eM;aB;bB;
b9;aI;aDeC;eB;aHbAdHfC;aJ;aB;aJ;bP;aIdI;dI;aI;aA;dC;aI;aGdBeN;
eI;aB;aH;aA;aJ;aI;aO;aB;eJ;aA;aJdI;aJ;b9;cD;cIdHfH;dH;
cK;aG;dAfC;eIfJ;eJ;eBfC;aJ;eCfG;cJ;aA;cHfJ;cHdI;cBfI;fI;aJ;cJ;
aJbJdHfB;bL;dB;dL;dL;eA;aP;b9cIdC;b9;cHfH;aH;dI;cH;bJ;bA;aBeD;
aD;fI;fG;cB;dC;fI;fI;dI;cH;dIfB;fJ;aI;cJ;dKeI;dI;eI;
fC;e9;fI;cI;bM;e9;bK;bK;aI;cJ;aHcIdKfI;b8fK;b9;fJ;eM;eH;
bP;bM;cJ;eI;fI;eJ;bM;fK;aJ;bJcHeIfJ;dJeN;aK;aJ;bR;dI;fC;
aKb5;eJ;dL;dH;dI;dC;aBeC;eA;b8cIdJeCfH;fB;cLeI;cI;bN;dJ;cLeB;cI;
aJ;dIeC;cJ;fJ;cC;cD;dI;dI;dL;dI;fJ;fJ;fJ;bL;bJ;aBeK;
fJ;b5fC;fB;cI;cJ;aJ;cB;dK;cAfD;aC;aCb5cBdC;bL;aIfB;aJeN;aJ;dH;
aLfC;eI;eI;dI;aHfI;cH;cH;cJ;cJ;dH;bMeH;cIeC;aCbM;bN;eKfC;eL;
aC;fL;bIcHfK;b8dBfJ;cCdM;d9eC;b4cIfC;cD;aJ;dJ;bOdCe9fB;bK;b9;cC;aBdD;cJ;
cI;cHdCfH;dI;cC;eKfB;fC;eK;aJ;eA;eJ;bKeJ;bKdDfK;fI;b9;bP;aH;
aCbP;eI;bC;cC;cI;cC;bJ;cIfH;aKeC;fB;b9;fC;b8;bL;aCcJeC;eDfI;
cC;dI;dI;b9;dCeC;aJ;cD;eH;dI;dI;fI;bN;fH;bI;b6;aBcIdCfD;
cI;eJ;cC;fH;dC;eM;cC;cM;cI;aIdI;bJfI;eJ;eC;cB;cB;dBfH;
bPeI;cD;dI;dB;bL;aJ;aJ;cBeH;bC;fI;dH;aBfK;bAcDdCeE;aC;eL;aJ;
eC;cDfI;eC;bA;aBcBfK;bN;fH;b9;cJ;b8;fC;dI;cI;b7;bM;bM;
b5;cJ;dAeC;aK;eC;aCdB;aH;aJeA;aHdIfC;b7;bP;dJ;eJ;aHbI;b6;cI;
bL;b2;b7;b7;aCfC;bI;cJfM;aI;bMcHfC;fI;dI;fH;dDeB;bI;eHfJ;cJ;
aBcD;aC;eI;dH;dI;aAeJ;bJ;b9;fI;aH;eM;b8cI;eJ;dB;fC;dC;
fD;aIdI;aJ;fI;cI;dC;fA;cI;bG;fI;fC;bC;eH;fA;cJ;dI;
b4dC;dI;aA;eH;fI;fG;`,
};
