import type { Weights } from './opinion';

/** Made by `npm run opinion:train`. Learned from: 86e779c4b87e05d9. */
export const weights: Weights = {
  checks: [
    { id: 'one-artifact', bias: -3.86, threshold: 0.65 },
    { id: 'test-gates', bias: -5.26, threshold: 0.6 },
    { id: 'approval-gate', bias: -3.89, threshold: 0.5 },
    { id: 'stage-like-prod', bias: -3.79, threshold: 0.6 },
    { id: 'masked-data', bias: -3.67, threshold: 0.55 },
    { id: 'observability', bias: -4.2, threshold: 0.55 },
    { id: 'environment-labels', bias: -3.12, threshold: 0.75 },
    { id: 'specific-rollback', bias: -4.09, threshold: 0.5 },
    { id: 'quick-rollback', bias: -3.79, threshold: 0.65 },
  ],
  features: `0#;1 again;3nd;2be;4for;2hor;2its;2million;4n;2second;3um;2|;1version;8 |;0% |;0+after;
2nybody;2pprove;2rtifact;2utomatic;1build;1check;2omeBack;3nfigDiffers;1dev;1env;2veryLane;1green;1inform;1keepsRunning;1label;3te;
2ike;1manual;3sk;2etric;2ust;1once;2therWay;1personal;2revious;3od;5like;4mote;1quickOne;1rawCopy;2ebuild;3lease;
3vert;2ole;4lback;2uns;1same;2chema;2ecretObject;2ingle;2low;2tage;3op;1telemetry;3st;2hing;2imer;2oothless;
1unlike;3schedule;1visit;1watch;2rongObject;0-approve;2rtifact;1build;1check;1dev;1env;1label;1manual;3sk;2etric;2ust;
1personal;2rod;4mote;1raw;2ebuild;3lease;2ole;4lback;2uns;1same;2chema;2tage;1telemetry;2hing;2imer;2oothless;
1unlike;1visit;1watch;2rongObject;0=;0>;0DEV;3 branch;4deploy;0PROD;4 backup;5column;5data;5failur;6irst;6low;
5imag;6n;5lik;5releas;6un;5sql;5tabl;6he;5use;5we;5|;5→;0STAGE;5 PROD;6after;7lert;
6be;6column;6data;7q;6follow;6go;6hav;6imag;6number;6or;6regression;7un;6we;6|;0^ #;2a;
3fter;3nd;2b;2cd;2dev;2environment;2gat;2infra;2liv;3ong;2misbehav;2not;2of;3rder;2pipelin;3r;
4od;2rebuild;3ollback;6out;3to;2schema;3tag;2then;3im;3odo;2we;3ho;3ith;2yml;1after;2rtifact;
1build;1configDiffers;1dev;1env;1metric;2ust;1personal;2rod;4mote;1rebuild;3vert;2ollback;2uns;1schema;2ecretObject;2tage;
3op;1telemetry;3st;2hing;1watch;2rongObject;0a;1 PROD;2fail;2minut;2new;2one;2quarter;2releas;3ollback;3un;
2singl;1bout;5 two;1ccept the;3ount;1ddres be;1fter;5 DEV;6each;1gain;5 insid;6|;2re;4 |;4ed;1irflow;
7 dag;1larm;5 |;2embic;3rt environment;6on;6|;5manager;2ia;2l;1n;2 alert;4nonymiz;2d;3 PROD;4STAGE;
4approv;4chart;4error;4giv;4it;4on;4that;6en;2onymiz by;9|;3ther;2y;1pi;2pli;3rov;6 |;
6al;8 from;6er |;1rgo;2tifact be;1s;2 PROD;2k;2sertion;4t;1t;2 dev;3how;3prod;3stage;3the;
2tach;3ribut;1utomatic;9 rollback;9 |;9alli;1way;4 |;0back;4 PROD;5be;5clean;5|;2tch;1e;2 asset;
3copi;5unt;3fil;3giv;3in;4t;3keep;3look;3mak;5sk;3need;4ot;3paus;4seudonymiz;3red;3test;
4he;3what;3|;2com;2for;5 PROD;6STAGE;6a;6the;6|;2gin;5 |;2tween STAGE;1il;1lock until;1oard;
5 |;2t;3 do;3h;1ranch;1uild;5 #;2rn;2t;3ton;2yer;1y api;3the;2t;0cal;3 |;
2n;2rd be;2tch;1hart;2eck;5 hourli;5sum;1i |;1lick in;2ock;3n;3ud;1od;3 deploy;2lumn;6 be;
7for;7|;2m;3mand;4it |;3par;6ison;4ilation;2nfirm;3nection;3tract;5oller;2pi;4 clon;2uld;5 we;
3nt;5er;2ver;1pu;1ran;2eat;2itical;2on job;1urrent;2stomer;8 #;9id;0d;1ag;3 paus;2ili;
2shboard;2t;3a;4 engineer;5owner;4set;3um;2y;3 |;1bt;3 build;1dl;3 |;1ecid;4sion;2finition;
2ploy;6 at;7be;7job;7to;7|;6ment environment;9t to;9t |;2sk;2veloper;1if;3fer;6ent;2gest;2mension;
2stinguish;4ribution;1o;2 STAGE;3a;3not;3the;2cker;6 build;2main;2wn;1q;1rift;3l;1uring;0e;
1ach;4 PROD;5of;1cr;1ffect;1ither;1ncrypt;2d;2gineer;2ough;2v;3 label;4|;3ironment into;1qual;5 the;
1vent;3ri;4ything;1xactli;2ception;2ecution;2it;4 cod;5|;2tract;0fail;4 load;5|;4ur;2st;4er;
1ield;2l;3ter;2rst;2x;3tur;6 |;1lag;4ger;1ollow |;2r;3 DEV;4column;4e;5ach;4the;
3c;4 |;1re;3eli;4z;3shnes |;2om;4 PROD;5the;8r;3nt;5 of;1ul;2nction;2rther;0gat to;
1enerat;2t;1it;3 lab;1o;2 on;3to;1rafana;2een;3y;4 for;2oup;0hand over;2sh;2v;3 approv;
4not;4the;5o;4|;1ead of;2r;3 |;1is;3tori;1old;2r;3 |;2urli;2w;3 mani;1uman;
0i;1d;2entifier;1f;2 the;1mag;4 for;5tag;6hat;5|;2mutabl;2plementation;1n;2 DEV;3PROD;3STAGE;
3ci;3it;3plac;3the;5re;3which;2cident manager;2sid;3tal;2tegriti;3o;4 STAGE;5one;2vent;3olv;1s and;
3but;3cell;3entry;3gated;3if;4tem;3loose;3negated;3open;4thers;8wiz;3sentence;4hould;4inc;4o;3then;
3unreal;3when;5o;4ish;1t;2 a;3be;3the;6n;3|;2s;3 own;0jar;3 |;1ob;3 be;
4|;2in;1un;0keep;2y;3 and;1ubectl;0l;1ab;3el;5 by;2n;2st;2tenci;4r;1ead;
4 approv;5hav;2ss;4 than;2t;1icenc;2k;2n;3 with;4|;2quibas;2v;1oad;4 STAGE;5be;4er;
2g;3 alert;5nd;4be;4record;3ger;2nger;6 than;2ok;2s;0mail;4 to;3n;4 |;2k rollback;2nager;
7 and;8|;3i;4 row;3ual;2rket;2sk;4 be;5copi;5order;5the;5|;2y;3 be;1eet;2mori of;
2reli;3g;2ssag;2tric be;7hav;7without;1in;3 |;3ut;5 after;7nd;6|;2rror;2s;2x;1onitor;
3th;2v;1s;1ust;1ypi;0nam;1eed;2ver;2w;3 load;4one;3est;2xt;4 quarter;1ightli;7 |;
1o PROD;3check;3other;2bodi be;2n;2t;3 be;4look;4mix;4rebuild;3e;3hing;2w;1ul;3labiliti;6l;
7 |;2mber;6 be;7of;0observabiliti;1f;2 DEV;3STAGE;3order;3the;2f;3 |;1ld;1n STAGE;3cal;3its;
3succes;3the;3|;2cal;3e;4 |;2e;3 artifact;4chang;5ommand;4for;4tim;4|;2li;4 that;1perator;
2s;1r;2d;3er;5 PROD;6STAGE;6be;6lead;6tabl;6v;6|;1ur;3 STAGE;3selv;2t;3 |;
1ver;4 to;1wn;3 |;3er;5 of;0p;1anel;2riti;2s;3 STAGE;4unit;2us and;5order;5the;1er;
3 environment;3cent;3son;6al;1hon;1ii;2ng;2p;3elin;7 run;1lac;3n to;2us;1oint;2st;4cod;
1r;2ev;4ious digest;9tag;2ic;3nt;3vaci;2oduc;6t;3miz;4ot;6 digest;7it;6ion;9 be;9 to;
3posal;1ublish;2t;1ytest;6 block;7dbt;7|;0quarter;2eri;2ick;0rais;2t;1ead;4 the;3l nam;2build;
2ceiv;3on;5ciliation;4rd;2deploy;8 previous;2fresh;3us;2gistri;3ression;2instat;2ject;6 |;2lation;3eas;6 #;
7in;2port;6 |;2quest;4ir;6 green;2sponsibl;3t;4oration;2tri;3urn;2versal |;5t;6 the;1ol;3 back;
4out;3lback;8 in;9sh;9|;4out;2w count;4of;1ul;3 |;2n;3 fail;4histori;4imag;5n;4of;
4|;3ner;0sam;3 imag;4schema;1can;2hedul;4ma;6 and;7be;2ript;6 |;1eal;3rch;2cond;3ret;
2e;2nd;4 it;5the;3ior;2parat;7 the;7eli;2ri;3vic;6 manager;2t;1h;2a;3 #;2e;
2ould;6 not;4t;3w;4 a;1ign;4atur;2mpl;3ulat;2nc;3gl;1lo;3t;1mal;2ok test;1napshot;
2s;1o;2 that;5e;2da;2m;3ebodi;4thing;2urc;1pan;2rint;1qitch;1tart;5 with;3t;3y;
2ep;3ward;2op;2reet;3uctur;8 of;1ubject;2cceed;5s;6sful;2pport;2rnam;2spend;1wap;1ynthetic data;0tabl;
4 definition;5from;5in;5schema;5|;2g;3 in;4|;2k fiv;4longer;3es days;6hours;6minutes;2r;3bal;2sk;
4 failur;1eam;4 |;2lemetri;2n percent;2st;4 in;5|;2xt;1han;4 one;5the;3t;4 PROD;5STAGE;5be;
5it;2e;3 #;4PROD;4STAGE;4alert;5zur;4bot;5uild;4chang;6eck;5olumn;6ntainer;4dag;6shboard;6ta;
8set;7um;5eploy;5igest;4e;5xtract;4first;4integration;4job;4log;7ger;4market;5etric;4nam;5ew;6xt;
5ight;5umber;4one;5perator;5rder;5wner;4pariti;5ii;6pelin;5romotion;4registri;6leas;5ight;5un;4steward;4tabl;
5est;4wheel;3m;3n;4 PROD;5in;3r;4 a;5be;5onli;5|;3y;4 be;2ing;3s;4 be;
2re;4 deployment;1im;2tl;1o;2 PROD;3STAGE;3all;3deploy;3end;3hav;3it;3old;3prod;3see;3the;
3yesterday;2gether |;3gl;2o;1rac;3nsformation test;2igger;2u;1urn;1wo;1yp;0under;5 #;3o;2it;4 test;
2til;1p;2 |;2on;4 creation;1s;2e mask;4synthetic;0v;1 #;1alidation;3u;1erifi;3sion;1iew;0wait;
2k;2y;3 back;1e;2 mak;4ereli;3paus;3turn;3will;4ould;1hat;4 STAGE;5we;2eel be;3n;3r;
4 it;2ich;5 metric;6we;3lst;2os;1il;3l;2th;4 DEV;5synthetic;5the;4draw;8 the;4in;4out;
7 an;8its;1ord;3k;4flow;3st;2uld;5 be;1rit;0year;1ou;0zero;1ip;0| #;2DEV;2PROD;
2STAGE;2a;3fter;3lert;3nd;3s;2both;3uild;4t;2could;2dag;3rift;2each;3nv;3rror;2fixtur;
3rom;2he;2if;3n;2job;2mask;2no;4ne;2old;3n;4e;3ur;2promotion;2quick;2remov;4quir;
3ol;2schema;3hould;3inc;3o;4meon;3uspend;2test;3he;5n;5y;4is;3o;3ru;3urn;2unit;
2we;3hen;2zero;0→;1 PROD;2redeploy;`,
  levels: `aJbLcAdCeIfLg9hJ;hI;hC;aLhI;dI;fM;hI;eL;hC;iJ;aJ;bAfDhM;aLg8hK;hI;fJ;b9dJfL;
fC;aDbJcUeAhDiC;aUcCfChO;aBbMfBiU;aJcBeH;aAbQcBdBe4gBhC;hD;aL;aIc9dBfChAiC;f8gU;aNg8hC;aHbOcCg7;bCdCeKfIiB;eM;bDdHeJgJ;aHcBeB;
dHeKfIhG;bA;aAcAeUfDg4;bMfUgKiC;bKcNeDfKgC;aS;aA;aDfH;aBcLgChPiR;dSeCgJhH;dI;aJbC;hBiT;dBeB;a6i8;cIhL;
fDiI;aDb9cRd9eAgA;aCc9dBfCiQ;bIfIhI;aOdIfCg9;aDdRhB;eBfJ;aIfH;iA;bHf9gKh9iC;aCdBf9gBhSiA;bDdCgLhC;aHcEfD;aAcDdCeCh8;hNiE;b1cBe5g9;
dDeCfIi9;bGcAg6hJi9;dEeChD;aCeEfPgJhD;c4eE;cN;aIhI;aSbK;bM;aLbJgK;gK;g9;fC;eO;fKgK;aAbKcCeIfIiK;
dJeM;bJcNgJ;hH;eO;aN;hJ;fK;iN;aCbCfIhPiB;dK;dHfJ;bH;fJ;fC;hK;bJ;
dK;cBhB;aCcBfNgJ;a7;bKfDgMhH;fJ;cAd8eAfCh9iB;hC;aI;cHfA;dJ;dI;dM;gJ;cC;fI;
aA;gI;eK;cD;fJ;dM;eC;bC;aK;aJ;bKdDfJiB;dJ;aHdGeKf9h8iB;bB;bJ;gO;
bIe9;dI;eB;bJ;dI;gM;dD;a8;cJ;gJ;bL;bIcJ;eL;aCbJcAdCeCfC;aJbBfD;aJ;
fI;fH;hI;bK;a9eDfB;gA;bCfD;gB;dI;iJ;hI;gB;fI;aAbBe9iA;bI;gM;
bBdAeCfDgB;aJ;cBfAh9;fI;iO;dC;a7eIfCg9hC;aBbC;iJ;bA;gM;cJ;eJ;e6;fI;hD;
aH;g9;aAdBeAfBiB;eJgD;dC;dCfCiC;a9cBfC;eA;bJfHiA;aM;aCbBg8;a9cAe7f8hHiH;fI;dC;e9;bBcBeHhDiC;
bI;bAdCiA;hC;gBhCiA;aBgJhA;gA;cBdCh8;fI;bJgK;iM;hC;iC;iJ;c9;iB;hJ;
aJ;fDiE;iC;cK;eKg9;eK;bCgC;dL;e8;hI;iK;hJ;hH;hH;gA;hI;
hI;fLiH;fJ;dJ;gB;fC;gB;fI;iK;dHfD;fHhC;fJ;eL;bCiC;aJb9;gL;
cB;gL;gK;cJ;aN;fK;iJ;aJ;eL;eL;iJ;eL;hI;dL;dCiB;cL;
bB;cI;cK;iL;aJ;aIdCfChD;dC;cC;bM;bL;bBcCfH;cDdCe7fB;fI;bDd8eBhC;fBgBhBiC;hH;
dJ;gL;iB;iA;cC;iA;bC;bC;hI;c9;iM;bJ;hC;fJ;bAcAdCfBgBhC;aJ;
eA;gK;eL;aL;aK;hC;gI;fK;eJ;eB;bB;aJe9hI;hI;eB;gK;dI;
aJ;aH;g8;eL;bAdJeJi9;c4;bC;dI;eK;hJ;cB;cB;b9;g6;bB;dK;
dI;iH;iH;dL;a9hC;cCeCg8hC;aI;iJ;bBcC;iK;eL;hJ;cGhJ;aK;fJhC;gOiI;
dDhB;gK;iL;gI;bKhI;dI;aK;bJ;iK;iN;dI;iJ;aBb9;iI;c9dI;eJ;
dJ;eK;eJ;iE;hC;fK;bN;aK;cJ;gB;bK;cJ;dA;dI;iB;eB;
bJ;gM;b7;fI;aN;aLdL;fI;fI;hI;d9eI;eM;fI;aJ;bLhAiA;hI;fI;
dCfC;eJ;aBbIcIdDgDhCiB;cI;cB;cI;eL;a9cBdAi8;fC;fI;bJ;dNe9;dB;fC;iJ;dM;
g9;cA;iJ;iJ;aB;cKhC;gM;bB;hC;gK;bB;bIdK;aKdI;gK;aKbB;gJ;
eCgL;eM;bAfIhAiJ;dC;iC;iD;iK;dBhI;aI;cK;eC;bI;dI;iK;fH;bC;
a9iB;cJ;iB;aI;iK;bL;eA;bLg8;cK;dCeB;aI;gC;gJ;gB;bJdJ;bJ;
gMhI;aAiA;g9;dJ;fI;hK;bH;fI;fD;eN;bKcAfIhCiH;fB;bJdC;gK;iB;aC;
gM;aBg9;gK;fH;e9;eL;eI;iI;iJ;cJ;cCeCfGhBiC;gI;dJ;eJ;gH;dA;
eC;eC;dB;eI;hI;fC;bAcHdHeBhH;dK;cJiC;aJ;cK;cI;fC;iJ;hI;bA;
dI;cJhH;bI;bH;hC;cB;cBgG;hC;fB;gK;gK;gO;aI;aJdI;cIdCfB;cL;
cK;dC;aKdJg7;dI;cI;cKdIhD;c8;cK;gL;hH;bBfIgB;fJ;dJiJ;iC;fI;iI;
aBfDiK;aL;eL;cBgC;iK;bCgAhD;a8;hJ;aJ;bChC;aB;cJ;bBdDeD;bHfD;bCdJfJhHiA;bMg9;
bJ;eJ;dJ;aIeCgCiH;gJ;gM;c9;iJ;aI;bK;gC;eJ;gC;dKeJ;aJ;bK;
bBcB;bBc9dAfBhBiI;a7c9;bI;aIbBfCiB;a6b6c8d7f6i8;cAd9e8;aKfD;b9c7d5e1f7g0h8i9;aBeB;e8;a1b1c0d2e1f0g2h3i5;eAgB;cC;aCcCdI;dIhH;
e9fBg8hCiB;bBcA;cI;aAb8c6dAe7f8g3h8i4;cIhDiI;iH;dI;c9;cJ;cJhCiI;c7gKhH;dB;aH;a8;bHdHeHhG;fH;
dI;bK;hI;dKhB;gO;dJ;hI;dI;bI;gB;gJ;gI;hG;fJ;cCeC;cL;
cB;cI;iI;iI;bK;e9;eK;aI;gB;aK;dI;gL;fIhI;gL;fChI;eJg7iL;
fH;g9;gM;gJ;gJ;gP;fI;fI;g8;cC;fI;fI;aAhB;aB;iL;cJ;
cJ;cL;fH;fI;cL;eB;eC;eB;eK;eI;eC;eL;cBgA;dI;dK;fJ;
aJ;aK;fH;gK;fH;gK;hCiL;hC;gAhCiJ;iH;iJ;iC;dK;fM;gI;fC;
eM;iB;cI;cI;bI;gM;cIeBfC;aKbJ;eCfHhHi8;hI;hC;aB;dB;dB;dL;dI;
bOcJ;bB;iJ;gP;eJ;cKdHfGiI;fI;fC;gI;aK;dC;hI;bJ;bH;dI;dL;
dJ;gA;e9;fL;g8;fHgDiB;aL;bIgK;fH;cKeC;fHhJ;cJiJ;hDiK;bP;fI;iK;
cB;dBfH;hH;fI;iH;aA;aHdKgG;aA;dI;iC;gK;aJ;aIgK;aLcIdDeLfC;cL;iK;
cI;gM;fH;bIdDeLhIiK;gI;gK;eH;cI;fH;iJ;a8dLeBfDiA;aCbCeC;dI;eL;eHhJ;cIiB;
fJ;eL;aC;iK;iC;cL;fH;gP;dJ;bGeA;aL;bL;iM;hI;hE;fJ;
gI;iB;eJ;eL;eM;eN;fJ;aI;bHiJ;fH;dI;dI;bJ;aL;dD;eK;
cI;hIiK;hD;hA;eA;dK;eJ;aB;cI;eA;a8bJhH;aA;aA;aCbJcK;bJ;bC;
gB;aKdL;cCeJ;bN;bB;bB;bJ;dBiJ;bJ;iA;fI;fJgM;aIfI;cI;eB;aKiD;
eL;bI;bJ;fHgJ;hIiI;hC;dIeI;bK;bJ;bK;hI;fH;cJ;dI;aJbHhI;hI;
cA;bLcH;cJ;cD;cJ;bA;cK;e9;iL;gB;hC;iI;hIiK;hI;hB;cA;
fI;iG;iC;iK;iC;fJiK;bKfC;eK;fI;fH;fHgIhH;fI;gJ;aJ;bC;gK;
aIhJ;aB;dLhD;aJ;dJ;bI;hJiB;aBdOeC;dK;dB;dI;dJ;aL;gK;aJiJ;dB;
cAgI;eA;gL;iJ;cL;gN;gA;gK;gN;cIfH;cL;gHhI;iJ;aL;aJ;cJ;
bAc9fIgB;fI;fI;aI;aJ;cB;cJ;dB;eJ;cCdD;iH;iL;iI;dJ;bD;eK;
fJ;aAcDgKiC;dBeC;eIhC;bJ;e8;fB;iC;aBbIeI;gJ;gL;dI;aJcIhH;gO;iB;aIbJcNg8;
cKiK;cK;bIcJ;eJ;dM;dK;gM;bK;cB;bN;eB;eK;hH;iL;eA;bBdNeAg9;
dJ;dB;dJ;dK;dB;hI;iK;aB;iA;fI;g9;i9;hAiS;aK;aJ;fHg8;
fJ;aCc9iB;eHhC;gR;iB;bMcAfAhBiB;bK;iB;eI;aIfHiK;iJ;aJ;aK;dL;aM;eK;
iJ;dBhCiH;iB;aHcJdKfC;bNcHdIeH;iH;fH;iH;aI;cJ;hI;eA;aI;bK;g7;eI;
cI;eJ;bKhC;hI;bB;eI;fH;bB;hI;g9;gL;eB;gA;eL;cI;cB;
fI;gB;dI;hJiI;iB;hI;dJ;eL;fChJ;cJ;hH;cIiH;dC;gI;cJ;eA;
e8;aB;dI;bChHi9;cK;fI;aGbBfD;eA;dH;aJ;gM;aIdLgI;gH;eM;aIeIfC;cJ;
gJ;aL;bCcCdC;gM;eC;bIcL;bKcAeL;gK;cJ;bJ;eA;aL;iJ;aJcK;cA;fH;
hC;iK;hJ;eA;gJ;bK;hK;b9hJ;eM;aBdDfH;bJiI;fH;fH;iK;bOcBdAeA;bDeB;
cJ;aBcBhD;hC;iK;hI;fI;eJ;e9;iJ;iJ;bI;aJ;bIdI;aIbBhH;dK;cJ;
fK;eM;iI;bBdAgB;aK;aJ;hC;hA;bB;eKfChI;aK;aK;hA;hD;dBfH;a8dJeJ;
gM;eHhI;fB;dA;fJ;bKeL;gBiB;bB;bJ;gL;eA;hG;hJ;hJ;cB;gLhC;
gN;gK;gN;iB;hIiN;iJ;bAdAfCg5i8;dB;c8dBeI;aC;cMiI;bIdHfI;aI;eAiI;dB;gK;
eI;aH;aKhI;iB;aHgJhK;gN;bJ;aJ;aKbBcE;eB;gI;dI;aCiB;gK;gI;eJ;
aIcB;cL;aJbChIiB;fC;gK;eC;cI;cK;hC;dC;iJ;dIhJ;aB;iA;hI;bH;
c8;dIe9;eAgB;cCdD;cD;cC;hI;bCeJ;cChC;dIg8;eKgJ;cIeI;bJ;bC;hJ;bB;
aCcCdL;bB;dIfJ;cIhI;cK;hJ;`,
};
