import type { Weights } from './opinion';

/** Made by `npm run opinion:train`. Learned from: 92f7880da569a1bc. */
export const weights: Weights = {
  checks: [
    { id: 'backward-compatible', bias: -2.72, threshold: 0.95, doubt: 0 },
    { id: 'deploy-order', bias: -1.12, threshold: 0.95, doubt: 0 },
    { id: 'stage-validation', bias: -3.96, threshold: 0.7, doubt: 0 },
    { id: 'zero-downtime', bias: -2.86, threshold: 0.9, doubt: 0.02 },
    { id: 'rollback', bias: -2.95, threshold: 0.95, doubt: 0 },
    { id: 'observability', bias: -3.05, threshold: 0.95, doubt: 0.1 },
  ],
  features: `0#;1 %;2and;2be;2from;2h;2minut;3s;2nul;2with;2|;1version;8 and;0%;0+additive;2fter;
2nyOrder;2tOnce;2uthored;1backfill;2ygone;1check;2odeStep;3meBack;1ddl;2ev;1flag;1gentle;2reen;1halted;1impossible;1label;
3te;2ike;2ockfree;1manual;3sk;2easure;3tric;2ust;3te;1narrowing;1outage;1personal;2revious;3od;5like;1replaces;
3storeAll;3vert;2ollback;2uns;1sameChange;2chema;7Step;7Word;2hipping;2low;2tage;4nding;6still;3op;3rain;2witched;
1telemetry;3st;2hing;2ightens;3mer;2oothless;1unaffected;3bothered;3doCommand;3like;3schedule;1visit;1watch;6ing;1yields;0-additive;
2fter;1codeStep;1ddl;1flag;1green;1halted;1impossible;1label;2ike;2ockfree;1mask;2easure;2ust;1narrowing;1outage;1personal;
2rod;1replaces;3vert;2ollback;1schemaWord;2ecretObject;2hipping;2tage;4nding;3op;3rain;2witched;1unaffected;3bothered;3like;1visit;
1watching;1yields;0=;1 none;0DEV;3 |;0PROD;4 be;5chang;6om;5i;5lik;5on;5we;5|;0STAGE;
5 PROD;6and;6databas;6hav;6on;0^ #;2day;2for;2get;2how;2in;3t;2note;2prod;6uction;2rollback;
6out;2step;2test;1ddl;2ev;1firstly;1like;1metric;2ust;1outage;1revert;2ollback;1schema;7Word;2hipping;2train;
2witched;1test;1unbothered;1watch;6ing;0a;1 day;2new;3ullabl;2writer;1bort;3ut;2sent;1ccount;1d;2 a;
3the;2d;3 column;4the;3ition;6v |;1fter;5 PROD;6the;6|;5ward;1gain;5st;1head of;1larm;2ert;
5 on;6when;2gorithm;9 =;2l;2readi;2ter;5 hav;1n;2 onlin;2d;3 if;4lock;4mask;4nul;4test;
5he;4we;2onymiz;3ther;2ything;1pi;2p;3 |;3end;3li;5 the;1rgo;1s;2 an;3it;3nullabl;
3the;2k for;1t;2 all;3once;3prod;3stage;3their;2omic;2tribut;1utomat;0back;4 on;5to;5|;4up;
4ward;8 compatibiliti;2tch;1e;2 a;4ppli;3check;4los;3drop;3empti;3fin;3legal;4ock;3not;4ullabl;3run;
3the;6r;3up;4sed;2for PROD;6the;6you;6|;2tween;1lock;1ook;2th;1ut;1y;2 the;0can;
3 be;4stay;2rri;2tch;1d |;1hang;5 |;5eset;2eck;1los;1od;3 be;4releas;4second;4to;4|;
2lumn;6 and;7be;7can;7migration;7remain;7with;7|;2m;3mit;3patibiliti;4lain;2nfig;3sider;8 and;4traint;
4umer;3tract;2uld;3nt;1reat;1urrent;2stomer;2t;0dag;2ili;2rkli;2shboard;2ta;2y |;1bt;1dl;
1ecid;2fault;7 |;2liveri;8 note;2ploy;6 of;7the;2veloper;9 hav;1ictionari;2gest;2sabl;3k;1o;2 the;
3|;2cumentation;2wntim;1rop;4 it;5later;1uration;0each of;2rlier;1mpti;1nabl;2gin;2tri;1qual;1rror;5 rat;
1ven;4 |;3r;4 want;4i;5 hor;1xecut;2ist;2port;2tract;0fail;4 |;4ur;2ls;4 |;1eatur flag;
1ield;5 and;6be;2l;2n;2rst;5 cod;6day;6|;1lag;4 |;1or #;4a;4the;3c to;1rom;
4 PROD;1ul;0get;3 the;1o;2 on;3to;1reen;0hav;3 PROD;4it;4tim;5o;3e;1elm;2nc;
2r |;1old;2r;2w;0i;1 deploy;1ceberg;1dentical;1f;2 it;1mag;1n;2 DEV;3PROD;3STAGE;3another;
3its;3the;6ir;5is;2dex;5 |;2gestion;2sert;6 error;7that;3tant;1s and;4s;3but;3gated;3henc;
3if;4tem;3loose;3negated;3onli;4pen;4thers;3sentence;4hould;4inc;3thus;3unreal;3when;4ish;1t;2 PROD;
3and;3be;3green;3in;3nullabl;3|;2s own;0job;3 |;0keep;4 the;0lag;2n;3 |;2st;4 |;
2tenci |;2unch;6 darkli;1eav;4 the;2gal;2t the;1ik schema;2st;4 be;1oad;4er;2ck;4 =;5in;5wait;
2ok at;0mask data;2y;3 start;1ean;3sur;2rg;2tadata;1igrat;6ion;9 |;2llisecond;2n;3ut;1od;2ment;
2nday |;3itor;2rn;1s;1ust;1y sql;0nam;1eed;4 it;5|;2ither;2ver;2w;3 app;1ight;1o;
2 default;3not;3rewrit;2ne;4 |;2r;2t;3 do;4nul;4rewritten;4see;3e;4 enabl;5|;3hing;2w;
1ul;3 default;3labl and;8field;8to;8|;0of;2 #;3PROD;3it;3order;3the;2f;3 the;1k;1ld;
3 and;4cod;1n;2 STAGE;3order;3the;3|;2ce;4 the;2e nullabl;4of;4partition;2li;4 after;4n ddl;6schema;
1peration;2tion;6 consider;6al;1r;2 after;2acl |;2der;5 add;6|;2m;1ther;1ut;1ver;4 #;0p;
1 #;1ackag;2rtition;2us;1er;3mit;3sonal;1g;2 attribut;1hon;1in;1lan;1ossibl;3t;1r;2eced;
3vious tag;2ogram;1ul;3 request;2t;1ytest;0queri;3u;4 behind;0rat;1e;2ader view;7|;4i;3l;2cord;
2deploy;2fus to;2ject;2leas;2main;2nam;5 or;2plica;2start;2tri;3urn;2view;4sion;2writ;6ten and;1ight;
1ol;3 back;3lback;8 drop;2w;3 count;1un;3 the;4with;0s;1am;3 tim;2v the;1chema;6 and;7chang;
7of;2reen;6 |;1econd;2e;3 if;2ntri;2rvic;2t;1har;2ort;3uld;6 we;1ix team;1mal;1nowflak;
1o;2 it;3that;5e;1tart;5 at;6|;3tement;3y;4 valid;5|;2ep;2il;2op;2ream;3ing;
3ong;6 migration;3uctur;1uit;1wap;2itch;0tabl;4 hav;5then;5|;2g;3 of;4|;2k;3es days;6hours;
6minutes;6seconds;1eam;4 test;2st;4 be;5run;5|;1han;3t;4 fil;5it;5the;2e;3 PROD;4STAGE;
4alter;4backfil;4cod;6lumn;5ustomer;4dag;6tabas;5ocumentation;4engin;5ven;4featur;5ield;6rst;5ul;4last;4mask;
5erg;5igration;6nut;4nullabl;4producer;4reader;4schema;4test;5im;4version;4writer;3ir;3m;4 |;3n add;5deploy;
3r;4 and;5no;5|;4efor;8 the;3y;2ink;3s;2re;3oughput;2ursday;3s;1il;3 the;2m;
3 in;4the;4|;3eout #;1o;2 #;3PROD;3chang;3read;2day;2ggl;2morrow;2tal;5 |;2uch;1rack;
1urn;1wo;3 day;4|;1yp;0undo it;2it;4 test;2til;2us;1pdat;1s;2e deliveri;2ing;0valid;5 |;
2rchar #;8|;1eri;3sion;7 |;0wait;2nt not;2tch;1e;2 could;3keep;3leav;3onli;3repeat;5vert;2ek;
1hat;4ever;2en;4 it;5the;3r;3ther;2ich;5 be;6hav;2o;3l;3s;1il;3 be;4not;
2th;4 the;1ork;2uld;5 be;6fail;1rit;4er;6 chang;7first;7imag;0year;1ou;0zero;0| DEV;2PROD;
2a;3dditiv;3fterward;3lert;4l;4ways;3nd;3s;2backward;3e;4caus;3ut;2cod;4lumn;2deploy;2error;
2henc;2if;3t;2leav;4t;3ock;4g;2metadata;3igration;3onitor;2no;3ullabl;2onli;6n;2row;3un;
2sentri;3hould;3o;2that;4e;5n;5refor;5y;4us;3oday;3urn;2watch;3e;3hen;`,
  levels: `aCcGdHeNfJ;fI;fH;bS;eK;fI;fI;dJ;aK;bB;fC;eO;eK;fI;aR;bIeCfM;
b2;b4cC;dB;bM;cIeL;a6cLdC;aHbPcMeOfJ;eI;cJdH;b9dDeBfB;aD;dUfB;aIcNdH;fC;b0eB;aIdKfI;
bMcA;dHfI;bGdUeAfD;dCfH;aJbAcUeIfB;dHfQ;b5cCfQ;aDcIeA;f9;a8b9cB;b8fA;dCeH;cDeJfB;aBcM;cJ;aCbBfC;
cHeB;aBcAdEfD;aAb3dCeS;cCfI;aBdH;fD;eAf9;eHfB;dD;dIe9;cIdBeCfA;aK;b8;cIdIeI;aCeB;fD;
eAfK;dCeB;dCfC;aAfD;cJfI;aIcA;aJeE;aRb9c8fB;eQ;cAe9;eJfC;eD;cHeBfJ;aB;dJfD;aL;
fI;aL;eI;eH;cK;dI;eL;aK;dJ;dJ;cJ;dHfG;eB;dC;aA;fJ;
cP;eI;aHcJ;a9eL;eI;fI;bQ;cI;aIeB;dI;aBcCdPfB;cD;aI;aJ;bN;bBcD;
fJ;dJ;dIeJ;dJ;cEdCeBfA;cB;aAcIdE;cL;cJ;b7;bP;cB;b5;b6;eC;dAeCfA;
bLcJ;cA;cC;cC;cK;bBfC;bIcK;eK;eL;eJ;eI;bB;aK;eD;eK;eC;
bD;dB;cJ;dC;aK;aI;eJ;fB;bJ;dJ;bE;aCb9eL;cJdIeD;eC;e9;fC;
dB;cJ;aD;fJ;cBdBfJ;fC;dJ;aA;aJ;aL;fJ;dAeB;aI;eL;eC;dJ;
bB;aIeDfC;aIdI;bA;aH;bE;cDdI;cB;fI;fB;dKfC;eQ;cJ;bL;fJ;fJ;
f9;fJ;dI;dH;dBfC;bB;eC;bQ;aI;dJ;bAfG;cC;dI;cA;fI;aM;
eJ;cI;cK;aI;aKcD;aBbJ;cCeI;bR;dK;bK;bL;eK;dD;dJ;dC;aC;
dC;aI;cDfI;eI;dI;dI;aBb7cJdDeB;bK;dJ;dJ;cJ;aAb7eM;eL;eK;eA;eB;
aA;aD;cId9;cBdCeEf9;aIdJ;bK;fI;bK;eH;aH;aI;aI;dD;dJ;b9;aJ;
eH;eA;b6;dI;cI;e9;bL;eM;dJ;dI;bA;b7cI;dD;cG;eB;aGbBfC;
aJ;eJ;cI;b4;eK;dHeD;aKdH;aL;aCcKfJ;bM;cC;b9;bA;bK;b7;cB;
cCdB;bN;aB;eH;bA;eI;aJ;dI;cJ;dM;aC;bA;eI;eB;eC;aI;
bIeA;aIeA;aC;dCfO;bBfC;aK;aCfB;dJ;eJ;fK;eJ;fC;cD;dCfG;cH;aCcGdB;
b6;dI;aC;aBcDdDeB;cCdDeC;a9bK;bK;eK;cB;b8;dK;eJ;eI;f9;aKfC;cJ;
bP;eA;dC;b8eL;eL;eA;fI;fI;bP;aH;eI;dI;dI;cK;aAfJ;fB;
cIdCfH;fI;aI;aI;fJ;fJ;cJ;aIcC;aK;cJ;aCfL;bJcI;fI;eL;eM;eB;
aLcB;b9;eJ;dJ;aI;bCdCeC;bK;fI;bK;aC;eI;fH;eH;cC;aJ;aCbC;
cL;cC;dBeBfA;bJcC;eCfH;dJ;fJ;cI;cBe9fA;cH;bO;bA;bI;dCeB;eJ;aI;
dI;dI;dCfK;eB;cIdC;eH;bN;cI;eI;aJ;eJ;aBcCfC;cA;bM;b8cJdC;aK;
b7;a9dD;bP;aI;cJ;cI;bL;eHfI;fH;b2;dM;fH;aBcC;dD;bPeA;aI;
eH;a4b9c0d5e0f0;dA;aJcGdIeH;cI;fA;eB;a9bDdC;fB;aB;dI;aCfB;cC;aBb9cAdAeAfB;f8;bE;
dD;dI;bM;aK;aB;aJbLfB;bL;cI;cI;cIeK;eJ;fH;bK;bJ;eDfH;bM;
fB;eJ;eJ;eM;eH;aI;bA;cB;aK;bK;cK;dCfH;aBdHfI;dH;dC;fG;
eKfI;cB;aJ;cB;fI;fC;bN;dK;bL;aBdB;bC;dJ;fI;fL;aJ;bC;
bB;dB;fI;dKfC;cH;dI;cJ;eL;aBbE;bB;aJ;aA;eC;bK;eB;bBdIfB;
aK;aK;bN;aIdI;dI;aI;a9;dI;dC;dI;aJeK;aIdBeN;eJ;aB;aK;dC;
aP;aB;bI;aJ;aI;b8;cIfH;dI;cM;aH;aI;dBfC;eIfJ;eJ;cI;eAfC;
aK;bN;eCfH;cJ;aAdC;cHfI;cIdJ;cBdHfI;fI;aK;cJ;dI;aHdHfB;bM;dA;dL;
dK;eC;eB;aM;aIb9cH;b9;aJ;cIfI;aI;bA;bA;aI;aCeD;fH;fG;fI;
fI;aJ;dI;dJfB;fK;aI;cL;dKeKfI;dJ;fJ;eI;fC;eA;fI;cJ;bM;
e8;bK;bL;bL;aJ;cK;aIcIdKfJ;b8fJ;b9;fJ;eN;bN;bN;b9;cM;fI;
eK;bJ;fK;bKcGeJfI;dIeO;aK;aJ;bLfH;dI;fC;eI;aKb6;eK;dM;dI;b5;
dCeD;eB;aAeC;eA;cJdKeBfI;fB;cMeJ;cG;bL;dI;cMeB;aJ;bL;dI;cL;fJ;
cB;dIfI;dI;aCdL;fI;fJ;fJ;bK;aCeL;fJ;dI;b5fC;fB;aI;cA;dK;
cBfC;bA;aCb5dB;bMcD;cD;bA;cB;fB;aLeM;aJ;eH;eC;aL;eL;dJ;aIfH;
cI;cI;cJ;cK;dJ;bMeJ;cIeC;aBbM;bQ;aI;eL;bK;eJ;aD;fK;cIfK;
d9fJ;cBdN;bAdAeB;cA;b5cHfD;cB;cD;aJ;dJ;bNdDe9fB;bJ;b9;bA;aBdE;cJ;cI;
cGdDfH;dI;cB;eJfB;fC;eK;aJ;eA;dI;b8;eJ;bJeK;bJfJ;cC;fH;cI;
b9;cG;aI;aCbQ;bN;bA;cB;cC;bN;bL;cI;aJ;fB;b9;bB;bL;
cJ;cI;eBfI;cA;dI;dI;bA;dBeB;aJ;cD;dI;bLcC;dI;fI;bO;b7;
fI;bL;bA;dI;aBcHdDfD;eI;cI;eK;cC;dBeA;eL;bJ;cN;cK;aJdK;dH;
cB;aCbIfI;eJ;bL;aH;eA;cD;cC;dAfI;aBbQeH;dH;cDdB;bC;bL;aJ;aJ;
aH;aB;aA;cAeI;bA;dI;aI;fL;bAcEdBeD;aC;eK;aL;aI;cC;eB;cBfI;
eB;b9;cBfJ;bM;fH;cL;b8;cDfB;dI;cI;dC;cJ;cK;aCcBdCeCfC;cC;aL;
eC;aCdA;aJeB;aIdJfC;b7;bO;dJ;bI;bP;b0;bA;aCfC;bJ;cKfL;aI;bKfB;
cIfJ;aI;dKfD;fH;eB;bJ;cHfH;aBcC;aD;eI;dI;dD;bB;a8eI;b8;fI;
aI;eK;b9cI;eJ;b9;dA;fB;dB;aB;fD;aJdI;aKbL;cI;dC;fA;cI;
fI;fC;bAcB;b8;fA;cJ;dI;b5dC;dI;aB;eI;fJ;fH;cC;`,
};
