import type { Weights } from './opinion';

/** Made by `npm run opinion:train`. Learned from: 2d749bf1b7aca1ca. */
export const weights: Weights = {
  checks: [
    { id: 'one-artifact', bias: -3.7, threshold: 0.9 },
    { id: 'test-gates', bias: -5.14, threshold: 0.55 },
    { id: 'approval-gate', bias: -3.76, threshold: 0.5 },
    { id: 'stage-like-prod', bias: -3.54, threshold: 0.85 },
    { id: 'masked-data', bias: -3.67, threshold: 0.8 },
    { id: 'observability', bias: -3.91, threshold: 0.65 },
    { id: 'environment-labels', bias: -3.47, threshold: 0.5 },
    { id: 'specific-rollback', bias: -4.07, threshold: 0.5 },
    { id: 'quick-rollback', bias: -3.73, threshold: 0.5 },
  ],
  features: `0#;1 again;3nd;2be;4for;2hor;2million;4n;2second;2xx;2|;1version;8 |;0% of;2|;0+after;
2nybody;2pprove;2rtifact;2utomatic;1build;1check;2onfigDiffers;1dev;1env;2veryLane;1green;1inform;1keepsRunning;1label;3te;2ike;
1manual;3sk;2etric;2ust;1once;2therWay;1personal;2revious;3od;5like;4mote;1quickOne;1raw;2ebuild;3lease;3vert;
2ole;4lback;2uns;1same;2chema;2ecretObject;2ingle;2low;2tage;3op;1telemetry;3st;2hing;2imer;2oothless;1unlike;
3schedule;1visit;1watch;2rongObject;0-approve;2rtifact;1build;1check;1dev;1env;1label;1mask;2etric;2ust;1personal;2rod;
4mote;1raw;2ebuild;3lease;3vert;2ole;4lback;2uns;1same;2chema;2tage;1telemetry;3st;2hing;2imer;1unlike;
1visit;1watch;2rongObject;0=;0>;0DEV;3 branch;4deploy;4on;0PROD;4 backup;5data;5first;6low;5hav;5imag;
5run;5sql;5tabl;5use;5we;5|;0STAGE;5 PROD;6after;7lert;6be;6data;7o;7q;6follow;6go;
6hav;6imag;6number;6or;6run;6we;7ould;6|;0^ #;2a;3fter;3nd;2b;2dev;2environment;2gat;
2liv;2monitor;2new;2of;3rder;2prod;2rebuild;3ollback;6out;3to;2sandbox;3chema;3tag;4ep;2then;3im;
2who;3ith;2yml;1after;2pprove;2rtifact;1build;1check;1dev;1env;1metric;2ust;1personal;2rod;4mote;1rebuild;
3vert;2ole;4lback;2uns;1schema;2ecretObject;2tage;1telemetry;3st;2hing;1watch;2rongObject;0a;1 #;2PROD;2fail;
2minut;2new;2one;2pas;2quarter;2releas;3ollback;3un;2singl;3uccessful;1bout;5 two;1ccept the;3ount;1d;2 the;
1fter DEV;6the;1gain;5 insid;6|;5st;7 the;1irflow;7 dag;1larm;5 |;2embic;3rt;5 on;5manager;2ia;
2l;2though;1n;2 alert;2alytic;2d;3 PROD;4STAGE;4approv;4each;5rror;4giv;4it;4on;6li;4phon;
4that;6e;7n;4|;2onymiz |;3ther;2y;1pi;2pli;3rov;6 |;6al from;6er |;1rgo;2tifact be;1s;
2 PROD;3soon;2k;2sertion;4t;1t;2 dev;3prod;3stage;2tach;6 |;3ribut;1udit;2tomatic;9 rollback;9 |;
9alli;1zur data;0back;4 PROD;5be;5on;5|;2tch;1e;2 creat;3giv;3in;4t;3keep;3leav;4ook;
3mak;5sk;3not;3paus;4seudonymiz;3test;4he;3|;2com;2for;5 PROD;6STAGE;6a;6the;6|;5ehand;
9d |;2gin;5 |;2tween STAGE;1il;1lock;1oard;5 |;2t;3 do;3h;1ranch;1uild;5 #;6once;2rn;
2t;3ton;1y api;3the;2t;0cal;3 |;2n;3 tel;2tch;1heck;5 hourli;5sum;1i |;1lick in;2ock;
3n;3ud;1od;3 deploy;2lumn;2m;3mand;4it |;3par;6ison;4ilation;2nfirm;3tent;5xt;4ract;5oller;
2pi;4 the;2uld;3nt;2ver;1ran;2eat;2itical;1urrent;2stomer;8 #;9id;2t;0d;1ag;3 paus;
2ili;2shboard;2t;3a;4 engineer;5owner;5|;4set;3um;2y;3 |;1bt test;1dl;3 |;1ecision;2finition;
2mand;2ploy;6 STAGE;7at;7be;7job;7to;7|;6ment;9t environment;9t |;2veloper;1if;3fer;6 |;6ent;
2gest;2stinguish;1o;2 STAGE;3a;3not;3the;2cker;6 build;2main;2wn;1q;1rift;3l;1ump |;2ring;
0each;4 PROD;5of;1cr;1ffect;1mail;1nd;2gineer;2ough;2v;3 label;4|;3ironment;9nt in;1qual;5 the;
1rror;1vent;3ri;4ything;1xactli;2ecution;2it;4 |;0fail;4 load;5unit;5|;4ur;2st;4er;1ield;
2l;2nd;2rst;1lag;4ger;1ollow |;2r;3 STAGE;4column;4the;3c;4 |;3mat;1rau;2e;3ez;
3shnes |;2om;4 PROD;5STAGE;5the;3nt;5 of;1ul;2nction;2rther;0gat;3 to;1enerat;2t;3 a;1it;
1o;2 on;3to;2od;1rafana;2een;5 |;2oup;0hand;4 over;2sh;2v;3 anonymiz;5pprov;4not;4the;
5o;4|;1ead of;3lthcheck;9ck io;2r;3 |;1is;1old;2r;3 |;2st nam;2urli;2w;3 mani;1ttp;
1uman;0i;1d;2ea;3ntifier;1f;2 the;1mag;4 and;5for;5tag;6hat;5|;2mutabl;2plementation;1n;
2 DEV;3PROD;3STAGE;3ci;3it;3plac;3the;3which;2cident manager;2sid;3tal;2tegriti;3o;4 PROD;5one;2vent;
3olv;1o;1s although;4nd;3but;3cell;3entry;3gated;3if;4tem;3loose;3negated;3open;4thers;8wiz;3sentence;
4hould;4inc;4o;3then;3unreal;3when;5o;4ish;1t;2 a;3be;3refus;3the;6n;3|;2s;
3 own;0jar |;1ob;3 be;4|;1un;0keep;2y;0l;1abel by;6for;2n;3 be;2tenci;4r;5 |;
1ead;4 approv;5hav;2ss;4 than;2t;1icenc;2k;2n;3 |;2quibas;1oad;4 STAGE;5be;4er;2g;
3ger;2nger;6 than;2ok;2s;0mail;4 to;3n;4 |;2k rollback;2nager;7 and;8|;3datori;3i;4 row;
3ual;2sk copi;5the;5|;2y;3 be;1eet;2mori of;2reli;3g;2ssag;2tric hav;1in;3 |;3ut;5 after;
7nd;6|;2rror;2s;1onitor;3th;5 of;2v;1s;1uch;2st;4 succeed;0nam;3 =;4in;4phon;
1eed;2ver;2w;3 load;4one;3est;2xt;4 quarter;1ightli;1o;2 PROD;3other;2t;3 be;4look;4mix;
4need;4rebuild;3hing;2w;1ul;3labl;7 |;2mber;6 #;7of;0observabiliti;1f;2 DEV;3STAGE;3a;3order;
3the;2f;3 |;1ld;3 tag;1n STAGE;3cal;3its;3succes;3the;3|;2cal;3e |;2e;3 artifact;4chang;
5ommand;4for;4tim;4|;2li;4 that;1perator;1r;2d;3er;5 PROD;6STAGE;6be;6lead;6sha;6tabl;
6v;6|;1ther;5wiz;1ur;3 STAGE;3selv;2t;3 |;3put;1ver;4 to;1wn;3 |;3er;5 of;
0p;1anel;2riti;2s;3 STAGE;4befor;2us and;5order;5the;1er;3 environment;4lan;3cent;3son;6al;1hon;
4 and;1ii;2ng;2p;3elin;7 run;1lac;3n to;1oint;2stcod;7 |;1r;2ev;4ious digest;9tag;2int;
3or to;5iti;2oduc;6t;3miz;4ot;6 digest;7it;6ion;9 to;1ublish;2sh |;2t;1ytest;6 block;7|;
0quarter;2eri;5 return;2ick;0rais;2t;1ead;4 the;3l;2build;2ceiv;3onciliation;4rd;2d;3eploy;8 previous;
2fresh;3us;2gression;2instat;8 the;2ject;6 |;2lation;3eas;6 #;7in;7the;2play;3ort;6 must;7|;
2quest;7 to;4ir;2set;3ponsibl;3tor;6ation;2turn;6 #;2versal |;5t;6 the;3ision;1ol;3 back;4out;
3lback;8 in;9sh;9|;4out;2ut;2w count;4of;1ul;3 |;2n;3 fail;4hav;4imag;5n;4|;
3ner;0sam;3 imag;4schema;2y;1chedul;4ma;6 and;7be;7that;7with;2ript;6 |;1eal;2cond;3ret;
2e;2nd the;3ior;2parat;7 dashboard;7eli;9i |;2ri;3vic;6 manager;2t;1h;2a;3 #;2e;2opper;
3uld;6 not;4t;3w;4 a;1ign;4atur;2mpl;2nc;3gl;2t;1lo;3t;3w;1mal;2ok test;
1napshot;2s;1o;2 that;2da;2mebodi;4thing;2urc;1qitch;1tag;3rt;5 with;3t;3y;2ep;3ward;
2op;2ructur;8 of;1ubject;2cceed;5s;6sful;2ffix;2rnam;2spend;1wap;0tabl;4 be;5definition;5from;5in;
5schema;5|;2g;3 in;4to;4|;2k;3 fiv;4longer;3es hours;6minutes;2r;3bal;2sk;4 failur;1eam;
4 |;2lemetri;2n percent;2st;4 in;5on;5suit;5|;2xt;1han;4 one;5the;3t;4 PROD;5STAGE;5a;
5it;2e;3 #;4PROD;4STAGE;4alert;5utomat;4bot;5uild;4chang;5olumn;6ntainer;8ract;4datum;5eploy;5igest;
4e;4first;4job;4new;6xt;5ight;5umber;4one;5perator;5rder;5wner;4pariti;5ipelin;5romotion;4real;6gistri;
6leas;6sult;5ight;5un;4sam;5teward;4tabl;5est;4wheel;3ir;3n;4 PROD;5in;3r;4 a;5onli;
4efor;3y;4 be;5com;2ing;3s;4 be;2os;2re;4 deployment;1im;2tl;1o;2 PROD;3STAGE;3all;
3be;3deploy;3it;3old;3prod;3see;4tage;3the;3yesterday;2gether |;3gl;2o;3 much;1rigger;7 |;2u;
1wo;1yp;0under;5 #;3o;2it;4 be;5test;2til;5 the;1p;2 |;2on;4 creation;1s;2ed;
4 |;0v;1 #;1alidation;3u;1erifi;3sion;1iew;0wait;2k;2y;3 back;1e;2 deploy;3mak;4ereli;
3paus;3turn;3use;3would;2l |;1hat;4 PROD;5STAGE;5we;2eel;3n;3r;2ich;5 metric;6we;3lst;
2os;1il;2th;4 DEV;5the;4draw;8 the;4in;4out;7 its;1ord;3k;4flow;3st;2uld;5 be;
1rit;4 a;0year;1ou;0zero;0| #;2DEV;2PROD;2STAGE;2a;3fter;3lert;4though;3nd;3pp;3s;
2befor;3oth;3uild;4t;2dag;4ta;3rift;2each;3nv;2from;2get;2he;2if;3n;2job;2log;
2mask;2no;4ne;2off;3ld;3n;4e;3therwiz;3ur;2promotion;2quick;2rol;2schema;3eparat;4rvic;3hould;
3inc;3o;4meon;3uspend;2test;3he;5n;5r;5y;4is;3ru;3urn;2unit;2we;3hen;2zero;
0→;1 redeploy;`,
  levels: `aJbMcAdBeJfLgAhJ;hJ;hC;aJhI;dI;fL;eJ;hC;iJ;fI;bBfDhM;aKhK;hI;iK;fI;bAfL;
fC;aDbHcUhDiC;aUcCfChO;aBbKfBiU;aJcBeG;aAbRcBdBe6gBhC;aLeC;cAdCfChAiC;fAgT;aNg9hC;aHbLcBfDg9;dCeKfIiC;eKhC;bCdHeJgM;aHbCcBeA;dHeKfJhG;
bB;aAdJeUg7;bMfUiB;cNfKgC;aS;aA;aD;aBcLgAhPiR;bJdSeDgK;dH;aJgD;hBiT;dKeC;a5i9;cIhL;fEhHiI;
aCb9cRd9e9g9;aCc9dBfCiQ;bJfJgJhH;aOdIfCg9;aDdRgChA;eAfK;aIfH;eCiA;bHeKfAgMhAiC;aDdAfAgBhRiB;bCdCeCgLhC;aHfDgB;aAcCdCeCgBh8;aBhNiE;b5cAeAgC;dDeBfIhEiA;
cAfDg7hKi8;dEeEgAhC;aBeBfPgJhD;c4fD;cM;aIhI;aSbJ;bN;aKbI;gK;gB;eN;eIfLgJ;aAbIcCfIiK;dJeM;bNcMgL;
cIhH;eL;aO;bChJ;hH;fK;iO;aCbAfIhOiB;dK;dGfK;bMdH;fI;bC;eCfC;hJiC;dK;
cChB;aCcCfNgK;a7;bHfDgKhH;fJ;aHcAd8eAfCgCh9iB;hC;aJ;aJ;cHeCfA;dI;dK;cC;fI;eJ;aA;
fJ;dM;eD;aK;aJ;bJdDfIiB;aHdHeJfAh9iB;bB;bJ;gK;bJ;eD;bD;bJ;dI;gL;
dD;a7;cJ;gK;bHcJ;eI;eK;aCbHcBdBeCfCgI;aJbCfD;aJbJ;fI;fI;hH;a9eAfBgA;eIgB;bD;
dI;gL;gK;fI;aAbBiA;bCdBfDgC;aJ;cCfAh9;fI;iO;gJ;dC;a7eJfCgAhC;bC;aA;iJ;
cK;eI;eB;fI;eB;hD;aH;bI;aAdAe9fBiB;eIgD;dB;dCfCiC;a9cAfBgC;bDeB;bJgCiA;aM;
aCgB;eI;aAc9eBf8hHiH;bBfI;dC;g9;bCcBeH;bAdDeCiA;hD;gAhCiA;aBgIhB;gA;bHcCdDh8;bK;fI;bJgJ;
iM;hC;iC;bI;iJ;c9;iB;hI;aJ;bI;fC;iC;cK;eI;dI;gB;
dN;iG;hI;iK;hI;bH;bI;hH;hI;fLiI;fI;dI;gI;fC;fI;iL;
fD;bD;fHhB;fJ;cI;bCiC;aJbC;gK;cB;gL;gL;cJ;aNbH;fJ;cJ;eJ;
iJ;bH;aI;eI;eJ;iJ;eI;hI;dL;dCiB;cL;cJ;cL;iL;aI;aIdCeDhC;
dD;eC;cCdC;bK;bJ;bBcCeBfI;cDdBe9fA;bCd7eChC;fAgAhBiB;dJ;eI;gM;gJ;iB;iA;cC;
i9;fH;fDhI;c9;iJ;hH;hC;fI;bBcAdBeBfBgChC;dI;aK;aJ;hC;gJ;bB;fK;
eI;eB;aIhI;hJ;eA;dH;aJbA;gB;eJ;dJeJi9;c4;bC;dI;eJ;hJ;eJ;
eJ;cB;cB;bD;gB;dKhI;dK;dI;iH;iH;dK;a9hC;cCeCgAhC;aI;aC;iJ;
bAcB;iK;hI;cGhJ;aJ;fKhC;gLiI;dCeBhB;gB;iL;bIgBhK;dI;aM;bJ;iK;iN;
dI;iI;aBb7;iI;c9dK;eIgA;iE;hC;fK;bN;aK;cJ;eI;gJ;bH;cI;
dB;dB;iB;bJ;bB;aN;aKdK;fI;hI;dAeH;eK;fI;eJ;aJ;bJhAiA;hI;
fJ;eCfB;eI;aBcIdBgChCiB;cJ;cB;eC;cI;eJ;a9cBdAeCgCi8;fD;bD;dNeB;dB;iJ;dM;
bD;gA;bH;c9;iJ;iJ;bC;cKhD;gH;gJ;hD;bCeC;dJ;aKdI;dJ;gI;
aK;eC;aDb9eCfIhAiI;dC;iC;iD;iK;dChH;aJ;cJ;eB;bI;dI;iL;eB;fH;
a9fHiB;cJ;iB;aI;iK;eK;bJgA;cK;dCeB;aI;g8;gK;fDgI;gJ;bIdJ;bJ;
eB;gLhI;aAiA;gA;dJ;hK;bK;fD;bLcBfIhCiH;fA;bJ;bIdC;fIgI;iB;aC;gK;
aA;gB;fH;iI;iJ;cJ;cCeBhBiC;bH;dK;dA;eC;eB;gB;cI;cBdB;hI;
fC;bAcHdHeDhH;dK;gJ;cJiB;cJ;cJ;fC;iJ;hI;bE;bB;dI;bChH;gB;bH;
hC;hC;cB;gB;hC;fC;bJ;gM;eJ;aI;aKdH;cIdCeCfC;eI;cL;cK;dCgJ;
aKdJ;dH;cH;fI;fI;cKdIhD;c8;cK;bChH;bBfJg9;bCfK;gC;dJiJ;iC;fI;fI;
iI;aBfDiK;aK;e9;eJ;cBg9;iJ;bBgBhD;hC;a8;hI;aJ;hD;aC;cJ;bCdD;
fDgC;bBdIeJfJgBhHiA;bNeBgA;bJ;eI;dI;aJeCg8iH;gI;c9;iJ;aJhC;bJ;gC;hI;gB;dIeJ;
aJ;fI;bD;bG;bAcB;c8d8e9fBhCiI;a6c9;aBgI;aIbCfCiB;a6b6c9d6e5f6i8;cAdAeC;aK;bBc7d6e3f7g2h7i9;aA;eCgJ;a1b2c0d2e3f0g3h2i5;
gB;cCgI;aCcCdI;dIhH;eDfBg9hDiB;cC;cH;aAb8c7dAe9f8g7h8i4;cIhCiI;iH;dJ;bH;c9;cJ;cJhCiI;c7gMhH;
dC;a9;dHhH;fH;dI;hI;dJhC;dI;dI;gJ;gB;gJ;gJ;fI;cC;gA;
cL;cB;cJ;iJ;iJ;bL;eC;eJ;aI;aJ;dI;fIhI;gK;fChI;eJgBiL;fHgK;
gK;fI;fI;gA;cC;fI;fI;a9hB;aA;iL;cJ;cJ;cK;gI;fH;fI;
cL;eK;eB;eH;cB;dI;dK;fI;aJ;aL;fH;fI;hCiL;hC;hCiJ;iH;
iJ;iC;dI;fL;fC;eK;eI;iB;cJ;eC;bGcI;bI;eIgI;gK;gI;eI;
cIeCfC;aKbI;fIhHi8;hH;hC;aB;dB;dC;dM;eHgB;cK;iJ;bCcJdHfGiI;fI;fB;gJ;
cB;aL;hI;gK;bI;dJ;dI;fHgC;aJ;fL;gA;fHgCiB;aL;bIgK;dB;fH;
cK;fIhJ;cKiK;hDiK;hD;bM;fI;iK;cB;dAfI;hI;fH;aA;aHdKgI;aA;dI;
iC;gK;aJ;aI;aLcIeJfC;cJ;iL;dDgK;fI;bHdDeKhIiK;gK;gJ;eJ;cI;aI;fH;
iJ;a8dLfCiA;eI;eCgJ;aDbBeB;dL;eK;gChJ;cIeIiB;eI;fJ;eK;aBgB;iK;iC;cM;
fH;gK;dJ;bJeB;aK;bC;iM;hI;hD;fK;gK;gC;iB;eI;eK;eN;
eI;eI;fK;aJ;bIiI;fI;dI;dI;aL;eJ;eI;cI;hIiK;hC;hA;dK;
bI;gJ;aB;cH;eA;a8bH;aB;aA;aBcK;bB;aJdK;cI;cCeJ;bL;bB;bJ;
dBiJ;bIgJ;iK;iA;fI;fJ;aIfJ;cH;eG;aJiD;eL;bI;fI;dH;hIiI;hB;
dJeI;bI;bJ;hI;hH;fH;cJ;dI;aJbGeCgAhI;hJ;cA;cJ;bI;bJcG;bI;cJ;
gA;cB;cJ;hC;cJ;cC;iL;hC;iK;iJ;hIiK;hI;hI;hB;cA;fI;
iG;iC;iJ;iB;fIiJ;gJ;fD;eJ;fJ;fH;eGfGgIhH;fI;gI;aJ;bA;aHhI;
aB;dK;aJ;dK;gK;hJiB;aBdPeBgC;dJ;dC;dI;dC;dI;dJ;aK;aJiJ;dC;
cBgL;iJ;cK;gK;gJ;gK;gJ;gI;cIfI;cL;hIiH;iJ;aK;aI;cJ;eJ;
bBc9eCfIgA;fI;fI;aI;aJ;cB;cK;dC;cCdC;iH;dC;iL;iI;eC;dJ;bB;
eJ;fI;aAcD;dA;bH;fC;iB;aBeJ;dI;eJ;aJcIhH;gK;iB;aIbJcM;cKiK;cK;
bIcI;dNeB;dK;gJ;bJ;cB;bK;gC;eI;hH;iL;dNeBgB;dI;dJ;dB;dJ;
dJ;dBeJ;hI;iK;hC;aB;bBeB;iA;fI;i9;hAiS;aL;aJ;fHgB;fI;bCc9iB;
hC;gM;iB;bLc9fAgHhBiB;bK;bI;bC;iB;eJgI;aIbIfHiJ;iJ;aJ;aKgI;dK;aL;gH;
iJ;dCfChCiH;bIiC;aHcJdKeHfD;bLcIdIeGgA;iH;bI;iH;aI;cJ;e9;aI;bH;eI;bJhC;hI;
bA;fH;hJ;cI;cB;fI;gB;dJ;hIiI;iB;hJ;dI;fBhJ;cJ;eG;hI;
bHcIiH;eI;dC;gK;eI;cJ;eB;bIeB;aB;gK;hHi9;cJ;fI;aHbCfD;eB;aJ;
eK;aIdKeG;eIgK;eI;eI;aHeIfD;cK;gK;gI;aL;bBcBdB;gL;bDeB;bIcL;bKcAeI;gJ;
bJ;cK;aL;iJ;aJcK;cB;bJ;fH;hC;iK;hJ;eC;eC;hJ;bK;bAhK;
aBdCfH;bIiH;fI;fI;iK;bLdC;bI;aB;cJ;bH;aBcBhD;hC;iK;hI;fI;dC;
eC;iJ;iJ;bJ;aJ;dJ;aIhH;dL;cJ;fJ;eI;iI;bAdAgC;bC;aL;aJ;
hC;hA;eI;fChI;bI;aL;dI;aK;hB;hD;dCfIgC;a9dJ;eJhJ;fB;dA;fI;
bKeH;iB;bG;gL;hH;hI;hI;cB;gIhC;gJ;gJ;iB;hIiN;iJ;b9dBfCg7i8;dBeB;
c8dB;gB;aC;cLgJiI;bIdIfI;bCiI;dBgE;gJ;bIeH;aIbIeJfI;aJhI;iB;bD;aIbJgJhK;gJ;eI;
bB;bI;aI;aKbB;gJ;eH;dI;aCiB;gI;aJcA;cK;cK;aJhIiB;fC;gM;g9;
eB;cH;cK;eC;hC;dB;iJ;gJ;hI;aB;iA;c8;dIe9;gJ;gK;gB;
cCgI;cD;cC;hI;bC;cChC;dH;bD;eJ;cIeJ;bC;hJ;b9;aCcCdL;cC;dJfJ;
cJhI;hI;`,
};
