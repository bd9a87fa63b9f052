import type { Weights } from './opinion';

/** Made by `npm run opinion:train`. Learned from: ef33560fb6ac95b3. */
export const weights: Weights = {
  checks: [
    { id: 'one-artifact', bias: -3.32, threshold: 0.5 },
    { id: 'test-gates', bias: -4.84, threshold: 0.6 },
    { id: 'approval-gate', bias: -3.79, threshold: 0.6 },
    { id: 'stage-like-prod', bias: -3.39, threshold: 0.7 },
    { id: 'masked-data', bias: -3.38, threshold: 0.5 },
    { id: 'observability', bias: -3.76, threshold: 0.5 },
    { id: 'environment-labels', bias: -3.36, threshold: 0.55 },
    { id: 'specific-rollback', bias: -4.49, threshold: 0.5 },
    { id: 'quick-rollback', bias: -3.65, threshold: 0.75 },
  ],
  features: `0#;1 again;2be;4for;2dbt;2hav;3or;2million;2second;3um;2|;1version;8 |;0+after;2pprove;2rtifact;
2utomatic;1build;1check;2onfigDiffers;1dev;1env;2veryLane;1green;1inform;1keepsRunning;1label;3te;2ike;1manual;3sk;2etric;
2ust;1once;2therWay;1personal;2revious;3od;5like;4mote;1quickOne;1raw;2ebuild;3lease;3vert;2ole;4lback;2uns;
1same;2chema;2ecretObject;2ingle;2low;2tage;3op;1telemetry;3st;2hing;2oothless;1unlike;1visit;1watch;2rongObject;0-approve;
2rtifact;1build;1check;1dev;1label;1mask;2etric;2ust;1patched;2ersonal;2rod;4mote;1raw;4Copy;2ebuild;3lease;
2ole;4lback;2uns;1same;2ecretObject;2tage;1telemetry;3st;2hing;1unlike;1visit;1watch;2rongObject;0=;1 #;2PROD;
2order;0>;0DEV;3 on;0PROD;4 account;5backup;5data;5extract;5from;5get;5run;5sql;5tabl;5use;5we;
5|;5→;0STAGE;5 alert;6be;6customer;6do;7q;6get;7o;6hav;6imag;6or;6report;7un;6tabl;
6warehous;7e;6|;0^ #;2a;3fter;3nd;3pproval;2b;2cd;3hang;3ron;2deploy;4v;2environment;2form;
2gat;3o;3reat;2jira;2lan;3iv;2manager;3onitor;2on;2pager;3rod;6uction;2rebuild;3ollback;6out;3to;
3unbook;2schema;3ecuriti;3tag;4ep;2terraform;3he;3im;3o;4do;2we;2yml;1after;2pprove;2rtifact;1dev;
1env;1like;1must;1personal;2rod;4mote;1rebuild;3vert;2ole;4lback;2uns;1same;2chema;2ecretObject;2tage;1telemetry;
3st;2hing;1watch;0a;1 PROD;2fail;2green;2log;2metric;3inut;2new;2pas;2quarter;2red;4leas;3un;
2schema;4ript;3ingl;1bout;1ccept the;3ount;1ddres be;1fter DEV;1gain;5 insid;6the;6|;1irflow;1larm;2ert;5 com;
6hav;6if;6on;2ia;2l;3 environment;2though;1n;2 incident;2alytic;2d;3 PROD;4STAGE;4a;4each;5rror;
4go;4integration;5t;4on;4phon;4re;6deploy;4that;6e;7n;4|;2onymiz;8 |;2yon;1pp;3li;
3rov;6 PROD;7the;7|;6al from;9of;6er be;9|;1rgo;2tifact be;1s;2 PROD;3soon;2k;2set;3ign;
6 to;1t;2 dev;3prod;3stage;3the;2tach;3ribut;1udit;2tomatic rollback;9alli;1zur;4 data;0b;1 |;1ack;
4 PROD;5be;5on;5to;5|;2tch;5 job;1e;2 #;3PROD;3assign;3in;3keep;3look;3mak;5sk;
3not;3on;3pin;4seudonymiz;3test;4he;3updat;3what;3|;2com;2for;5 PROD;6STAGE;6a;6the;6|;
5ehand;9d |;2gin;5 |;2tween STAGE;1lock STAGE;1oard;5 |;2t;3 do;3h;1ranch;1ug |;2ild;5 #;6once;
2rn;2t;3 the;3ton;1y api;3the;0cal;3 |;2n;3 approv;3ari;3didat;1d;1hart;2eck;5 hourli;
5sum;1lick in;2on;3ud;2uster;1od;3 deploy;2lumn;2m;3mand;7 |;4it;3par;6ison;4ilation;2ntainer;
4ext;2pi;4 clon;5the;2uld;3nt;1ran;2eat;2on;4job;1urrent;7 |;2stomer;2t;0dag;3 paus;
2ili;2shboard;2t;3a;4 factori;5owner;5product;5|;3um;2y;3 |;1bt;1dl;3 be;4|;1ecision;
2finition;2mand;2ploy;6 PROD;7|;6ment;9t environment;2veloper;1iffer;6 |;2gest;6 from;2sabl;6 |;3tinguish;1o;
2 a;3not;3the;2cker;6 build;3ument;2main;2wn;4 the;1rift;3l;1uring;6 the;0each;4 PROD;2rlier;
1ffect;1ither;1mail;1nd;2gineer;2ough;2v label;4|;3ironment;9nt in;9nt |;1qual;5 the;1rror;5 in;1vent;
3ri;4ything;1xceed;4pt;6ion;2it;4 |;2pectation;0factori;2il;4 load;5|;4ur;2st;4er;1ield;
2l;2nd;2rst;5 |;2v minut;1lag;4ger;1ollow;2r;3 STAGE;4column;4the;3c;4 |;1reez;3shnes |;
2iday |;2om;4 DEV;5PROD;5STAGE;5a;5main;5that;7e;3nt;5 of;1unction;0gat;3 to;1et;1it;
2v;1o;2 back;3on;1reen;2oup;1z;0hand;4 over;2sh;2v;3 approv;4not;4the;5o;4|;
1e;2alth;2r;1is;1old;2r;3 |;2st;2urli;2w;3 mani;0i;1 do;1d;2 |;2ea;
3ntifi;8er;1f;2 the;1mag;4 and;5for;5go;5tag;6hat;5|;2mutabl;2plementation;1n;2 DEV;3PROD;
3STAGE;3front;3order;3plac;4rogres;3test;4he;3under;3which;2cident manager;2sid;3tal;2tegriti;3o;4 PROD;5one;
2vent;3olv;1s although;4nd;3but;3cell;3entry;3gated;3if;4tem;3loose;3negated;3open;4thers;8wiz;3sentence;
4hould;4o;3then;6refor;3unreal;3wher;5o;4ish;1t;2 a;3back;4e;3must;3refus;3the;6n;
3would;3|;2s;3 environment;3elf;0jar |;1ob;3 be;0keep;2y;1now;1ubectl patch;0l;1ab;3el be;6for;
6on;2n;3d;2st;2tenci;4r;5 |;1ead;4 approval;5hav;2ss;4 than;2t;1ik;2quibas;1oad;
4 STAGE;5be;4er;2g;3 |;2nger;6 than;2ok;2s;0machin;2in;4 |;2k;3 rollback;2nager;7 and;
8|;3datori;3i;4 row;3ual;2p;2sk copi;5data;5order;5pii;4er;2y;3 be;1ean;4 of;2et;
2reli;3g;2ssag;6 in;2tric hav;1igration;2n;3 |;3ut;2rror;2s;2x;1onth;2r than;1ust;4 hav;
1y;0nam;3 phon;1eed;2ver;2w;3 one;3est;2xt;1ightli;7 |;1o;2 PROD;3other;2t;3 a;
5pprov;4be;4mix;4rebuild;3hing;2w;1ul;3labl;2mber;6 #;7of;0observabiliti;1dd;1f;2 STAGE;3mask;
3order;3the;2f;3 |;1ld;3 releas;1n;2 STAGE;3cal;3fail;4riday;3its;3the;2cal;3e |;2e;
3 artifact;4chang;5ommand;4for;2li;4 be;1perator;2s;1r;2d;3er;5 PROD;6STAGE;6be;6data;6p;
6tabl;7hat;6v;6|;1ther;5wiz;1ur;3 STAGE;2t;3 |;3put;1ver;4 to;1wn;3 |;3er;
5 of;6|;0p;1 spec;1ackag be;2nel;2riti;2s;3 STAGE;4befor;2tch cronjob;2us;4 and;5the;1er;3 environment;
3sonal;8 column;1hon;4 and;1ii;2n;3 to;3g;2p;3elin;7 be;8hav;8run;1lac;3n to;2us;
1oint;2stcod;7 |;1r;2edecessor;3s;3v;4ious tag;2int;3or;5 to;2omiz;4ot;6 it;6ion;1ublish;
2l;2t;3 the;1ytest;6 block;7|;0quarter;2eri;2ick;0rais;4 an;2t;3her;1e;2al;2build;
2ceiv;3onciliation;2d;3eploy;8 previous;2fresh;3us;2gistri;2instat the;2ject;6 it;7|;2leas;6 #;7that;9e;
2mov;2plac;3ort;6 |;2quest;7 to;4ir;2sponsibl;2venu;4rsal;8 |;5t;6 the;7|;3ision;1ol back;
4out;3lback;8 sh;4out;7 |;2w;3 be;4count;1ul |;2n;3 hav;4on;4the;4|;0sam;3 hash;
4schema;1can;2hedul;7er;4ma;6 and;2ript;6 |;1eal;2cond;2nd;4 a;5it;3ior;2parat;7eli;
9i |;2t;1h;2a;3 #;2e;2ould;3w;4 a;1ign;4atur;2nc;4 |;2t;2x;1lo;
1mok test;1napshot;1o;2 that;2da;4 scan;2m;3ebodi;2urc;1pec;4 |;1qitch;2l;1tag;3rt;5 PROD;
6with;6|;3y;2eward;2op;2ructur;8 of;8alli;1ubject;2cceed;5s;6sful;2ffix;2it;2m;2persed;
2spend;1wap;4 |;0tabl;4 be;5definition;5from;5in;5schema;5|;2g;3 in;4with;2k;3 fiv;4longer;
3es hours;6minutes;6seconds;2r;3 gz;3get;2sk;4 requir;1eam;2lemetri;2n;2st;4 and;5decid;5in;5on;
5suit;5than;5|;1han;4 one;3t;4 PROD;5STAGE;5it;5pas;5the;2e;3 PROD;4STAGE;4alert;5rtifact;
5utomat;4bot;5uild;4chang;5olumn;6ntainer;4datum;4earlier;4first;5ollow;4jar;4log;4merg;4next;5umber;4one;
5perator;5wner;4pariti;5ipelin;5r;6omotion;4real;6leas;6sult;5ight;5ollback;5un;4sam;5chema;5enior;5ha;
5tructur;4tabl;5est;5im;5raffic;4wheel;3ir;3m;3n;4 PROD;5in;3r;4 a;5onli;4efor;3y;
4 be;2is;4 be;2re;4 deployment;5environment;3ough the;1im;2tl;1o;2 PROD;3STAGE;3be;3it;3one;3prod;
3releas;5vert;3the;2do;4 |;2gether;8 |;3gl;2o;2tal;1raffic;3nsformation;2igger;7 |;2u;1uesday;
1wo;1yp;0under;5 #;3o;4 the;2it;4 test;2til;1p;2 |;1s;2ed;4 |;0v;1 #;
1alidation;3u;1erifi;3sion;7 #;1iew;0wait;4 for;2k;2rn;2y;1e;2 be;3deploy;3go;3load;
3mereli;3paus;3turn;3would;1hat;4 PROD;5STAGE;5we;2en;4 it;2ich;5 metric;6the;6we;2o;3 be;
3s;1il;3l get;2th;4 #;5DEV;5env;5the;4draw;8 the;4in;4out;7 its;1orkspac;2uld;5 be;
1rit;4 a;0year;1ou;3 will;0zero;4 copi;1ip;0| #;2DEV;2PROD;2STAGE;2a;3lert;4though;3nd;
3pproval;2befor;3oth;3uild;4t;2cod;2dag;4ta;3bt;3rift;2for;3rom;2git;2he;2if;3mplementation;
3n;2job;2lag;3oad;4g;2mask;2no;4ne;4t;2old;3n;4e;3rder;3therwiz;2pytest;2quick;
2remov;3ol;5lback;2schema;3ervic;3hould;3inc;2that;4e;5n;5r;6efor;5y;3odo;3ru;3urn;
2unit;2we;3hen;5r;0→;`,
  levels: `aJbLcAdBfKg8hJ;hJ;aJ;dI;bI;hJ;fK;eK;iK;aI;bAhLiI;aNhJ;hH;bAfLgC;bIcUdDeCfChDiD;aTcBdCfBgAhO;
bLfBiP;aLcBeHfC;a6bTcBdCe8gBhC;aMeC;cBdCfChB;fAgThD;aKgD;aGbLcBfDg9;eKfIiC;eIhC;bCdGeHgM;aIbCcCeC;dHeMfHhH;bC;a9dHeUg8;bMfU;
cNgB;aS;aB;aDdHeHfHgI;a7cKhMiQ;bJdSeCgL;dH;aKbEgE;iR;cBdKeB;aAi8;hN;fEhIiI;bBcQdAeBgA;aAcBfBhHiP;bKcDeIfJgIhI;
aOdJfCgB;aCdPgBhB;fH;aMfI;eCiB;aIbGeIfAgLh9iC;aBbHdAeAfEg9hSi8;bCdCeCfIgKhB;aJbGcDfDgD;a9cCdDeBfEh7;b7eB;dBeCfJhBi9;dDeDg9hE;aCcDeAfOgJ;c8;cN;
aHhI;aObH;bM;aKbI;gA;eK;bHeJfH;a9bKiM;gI;aBcCdMeM;bKcL;cIeIhJ;eK;eI;aP;hI;
fJ;iI;b8fKhLiB;dI;gI;bL;fJiC;eK;fChK;dL;aBcBfC;aCfLgK;aA;bIgJhI;fD;d9;
gI;fH;cBd9eBfCgDhBiB;aJ;bGeBfB;eJ;dI;dJ;eJ;aB;aC;fI;dK;eC;aI;aI;
aCbHdDfIiB;dI;aHeJfAh8iA;gL;bL;eI;bD;bI;eI;gM;dEeI;aA;gJ;cI;bJ;dC;
dJ;eK;aDbJcBdDeCfC;aKbC;aIbI;fH;fH;hC;hI;bJ;cK;fI;iC;e9fC;eIgD;hH;
bB;fH;fI;dJ;dI;fJ;hH;gJ;iA;gI;bDdDgC;cI;aJ;cCfAhA;fJ;iN;
hD;dB;gI;a8fCgD;aBfJ;fC;hH;iJ;iH;dC;fC;e9;fH;hB;gC;dCe8fC;
eJgD;fH;bHcHdDgCiB;fB;bDeAgC;bIfIiB;aL;aCbCcBfDgB;hH;aAcBeCf8;aCbDeCfIiB;eI;dC;eBgB;bDcBeHhD;bAeCiB;
cB;g9iB;aBgIiC;bHcBdDeHh8;fJ;bI;bI;gI;gI;iL;hC;bI;iI;bE;cC;hH;
dJ;bI;aHiJ;eC;cJ;eJ;eI;dI;hH;iI;bI;hI;hK;fJiJ;gJ;gC;
gJ;fI;fC;iM;fD;gC;bD;fHhC;fI;dI;cCfI;aJbA;gM;eH;gK;gK;
hD;bC;aNbHhI;fL;eJ;hH;hI;iK;bHdD;aK;eI;eH;eJ;iJ;gJ;dJ;
aC;cC;cB;cK;cJ;cB;cJ;cK;iK;aI;aHdAeDhDiB;dC;eC;cC;bJ;cI;
cI;bCcCeC;aCcAdBe8fB;bCd8eAfDiC;cBf9g9hCiB;hH;dI;gN;gK;i8;iB;fH;fH;hH;hH;hH;
cA;iI;hJ;iC;iC;fN;iJ;bCc9dBeBfDgChD;bI;dJ;cI;aK;gJ;fK;eJ;eA;
aG;hJ;hH;eB;dH;aKbC;fH;aJ;gA;eL;dJeIiB;c4;bB;dH;eH;hI;
eJ;eJ;cB;cB;bD;bC;dI;dI;iI;iI;dJ;aA;gI;eCgChA;aL;aB;
fIiJ;bDcA;bD;iK;hH;cHhJ;fIiH;gNiJ;eAhC;cB;iI;aI;iJ;hJ;bHcIgChH;dI;
aJ;iL;dH;iI;cC;b9iJ;iK;cAdL;eM;iB;iJ;iB;dHfK;bJ;aJ;aI;
gK;aHdA;dI;dD;eHiA;bHdD;aJ;aLdH;hL;hI;hJ;hI;dBeI;eJ;bJiC;hJ;
fI;eDfC;eI;aBcIdBfHgDhDiB;fH;c9;cJ;eC;eJ;a9cDdBeCi9;cCfC;bC;dLeB;dJ;dA;iL;
dL;bD;aIcIgC;cI;cJhD;cJgI;gJ;eB;aKdI;dI;aJgD;aJ;hJ;hI;eCgJ;aCbAeBh7iI;
iB;fI;iK;dC;aL;dB;cK;eC;hH;dI;iK;fHhC;hD;a9fJ;cJ;iJ;
iL;bH;eK;bIfIgAhC;cH;hI;g4;gK;fC;gL;gI;bJdI;bJ;eBfIhC;fI;gLhJ;
aCiC;gC;fI;aA;fJ;bKeK;fC;bI;fH;aCbLfKgCiI;fD;bIdC;fIgH;iC;aB;gI;
aC;gC;fJ;fI;iC;iJ;iJ;bD;bDcBe9hBiD;bI;dJ;dA;eC;eC;aJ;fA;
aI;bBcJhH;cB;dM;gL;eH;aC;aC;cJiD;cI;cJ;hI;bD;bA;cIdChIiA;aCbIiC;
iJ;aGcD;hC;cB;fB;gK;aI;eJ;aI;dJ;cKdEeBfC;cH;cJ;dA;aJdJ;dJ;
cK;iJ;cK;cI;iJ;bBcAfJgA;fJ;gK;dI;gBiB;fI;fBiJ;cJ;aI;fI;eA;
eI;eI;cBgC;iI;fDgCiE;hC;aA;dI;hI;aJ;hC;a8;hH;bBdDeChE;fCgB;bDcJeJgBhIi9;
bNdIeAgBiJ;cI;fH;dI;hD;aJ;aJgBiI;iD;gK;cA;iL;aI;bJ;cCgChI;bIhJ;gC;
eJ;aJ;bD;hH;bDcAdC;fB;a7cAhB;aBdIgGiJ;bCfDhGi9;aAb7cAd9e6f9i7;cAd9eC;aMdD;bCc9dCeC;aB;gH;a2b1c2d3e3f1g2h5i6;
gB;aBcAeH;dI;aJ;fAgAiA;dI;cL;aAb9cAdDeBf8hCi6;cKhCiH;iH;gI;aH;gI;bI;cB;cK;
gC;cJgHhCiJ;cBgL;gL;iJ;aB;dJ;fJ;hB;dI;gB;hI;dH;bH;gA;gA;
gA;aIgJ;fJ;hH;fJ;cA;gA;cK;cC;cK;iJ;iJ;bJeI;eI;dJ;dCfIhI;
gK;fC;gBiK;eCgJ;fG;fI;fI;fGgA;cA;bI;aB;aB;fC;iJ;cG;cJ;
cK;gI;fI;fI;cM;aJ;eI;eK;dI;e9;eK;cA;dH;aJ;iJ;dJ;
aI;aJ;fI;fH;fI;dH;fHhC;iJ;hBiH;dJ;fL;gI;eJ;iJ;bIcJ;gI;
gJ;eIgI;eJ;cJdDeAfDhDiH;aLbI;hIi8;hC;aC;dCfChC;dK;dI;eH;cL;iL;aIdIfI;dI;
cK;fH;gJ;aI;cAhI;gJ;bG;dJ;gC;aI;fMgC;fDgB;eI;aDfHiC;gI;dI;
fH;cLeDhI;eChJ;iJ;hBiJ;iH;dDeGhD;bM;fK;fB;aI;iI;dC;fI;aC;cCdKiI;
a7;dI;iB;gI;aKbHcJeI;bI;hJ;cI;cJfIgL;fI;aDbHdBeIgChH;gJ;gK;eI;cI;hI;
fI;eH;iJ;dLhI;bI;gH;aBbCeA;dK;aDgC;cIiA;aKeJ;aIdI;eJ;aAdDgAhC;iI;iC;
cL;cJ;fI;hI;iJ;gJ;dL;bHeB;aI;bC;hI;hIiB;iJ;hD;fL;gK;
eK;eI;eM;eI;eI;hI;hH;fK;aJ;bIeHhJ;eI;bI;fI;dI;dI;fH;
aI;eJ;eJ;cJ;hH;iK;iN;hA;dK;bI;bI;eB;aA;a9;aBcL;dL;
aIg9;cB;hC;bH;bC;bI;dBiL;bIgKiI;i9;fJ;fI;gL;eI;hH;eI;aK;
eI;bH;dH;hHiI;hB;dIeK;bI;bI;iH;cIfJ;gI;cL;aKbHeBgAhI;hJ;cJ;cI;
hH;hH;bIcJgK;cJ;cBg9;cB;bB;cJ;fH;iI;iJ;iM;hJ;iJ;hJ;cBhC;
cI;iH;iJ;fIiL;fJ;eI;eB;bI;fI;cIgIhH;gI;eH;dH;aH;dL;aI;
dK;bI;hNi9;cAhJiB;aBdQeBgB;dI;bH;aB;aI;iI;bCeC;fI;gI;cJ;gN;gM;
gK;aJgI;iK;aKhH;aK;cM;bCeBgA;eC;aI;cB;cI;dCfC;iB;dC;iL;iL;
bB;eK;aB;dC;bH;bH;dC;gB;aB;dH;dI;dI;dJ;eK;cKhI;cJ;
gM;hI;bJcJ;cJ;bH;dLeB;dJ;dI;gJ;bH;cB;bK;gC;bD;aI;iJ;
hI;iM;hH;dNeBgC;dI;dI;dC;dK;dJ;dD;hI;iJ;gB;bCeBhH;iA;fI;
i9;hAiS;iL;aJ;aJ;aBgK;fIgA;bB;aAbCc8gBiC;gL;fH;bLcBeCfAhBi8;aI;bH;bJ;bH;
bC;eI;iC;aKbIeHfIiK;iI;aLfD;dL;aM;iI;aH;cC;aDbCcHdBfDiG;cLdIhDiA;bKcIdJgB;iK;aH;
bI;iI;aI;cJ;e9;aJ;eJ;iK;fJ;iK;hJ;gD;cJ;cA;gC;bH;
hI;hI;dI;fC;cJ;cJ;eJ;bIcI;eJ;dC;iH;gL;aCeH;dD;cJ;hH;
dI;eB;bJeB;hI;iJ;aB;gJ;bCeJ;hIiB;cL;fI;bE;e9;aJ;eI;dJ;
eIgJ;aIfCgB;cK;aIgHhC;aK;gB;hH;bCcCdC;gK;eDfCgB;bHcMgC;bJcAdG;bK;aK;gB;cJ;
cI;iJ;fIhH;dCeD;dC;iJ;iJ;hI;eC;bI;iI;bI;hL;bI;b9hK;bD;
aCdC;iH;fH;fH;iL;iJ;bL;bC;cIhI;aB;hC;fIgC;aJdC;eC;iJ;iJ;
bJ;aI;fH;aIhH;hI;dK;cK;cI;fJ;bD;bB;bAcCd9gC;hI;bC;hI;eI;
aI;hC;h9;fBhH;aJhB;aH;aI;hB;cCdBfJiA;fJ;eJhI;fC;eI;dB;cB;cJ;
bJeJ;cCiB;hH;bH;hI;gL;gA;fH;hK;hJ;fI;bCgK;gI;gI;dAeBfDgBi9;dAeA;
c9dB;gB;aB;cIgKiI;hH;bHdIfG;dI;aI;bCiK;dC;gJ;bIeH;aGeKfIiI;iA;bD;bIgIhJ;
cD;bB;bH;hB;bDcB;iI;gI;eJ;iI;dI;eH;aK;bI;cK;aJfDhH;hH;
aDfC;gK;fI;aJ;fCg9;eB;cH;cM;bI;hCiC;dC;gIiK;eB;gI;bI;iA;
hH;cB;iC;dH;gI;gB;dCfCgI;iI;cBfDhC;dI;bD;eI;eH;dCeD;bB;hL;
bB;aCcBdK;cB;dI;cIhJ;`,
};
