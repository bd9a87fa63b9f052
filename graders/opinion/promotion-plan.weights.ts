import type { Weights } from './opinion';

/** Made by `npm run opinion:train`. Learned from: fe80bd5bdfe81f0f. */
export const weights: Weights = {
  checks: [
    { id: 'one-artifact', bias: -3.86, threshold: 0.5 },
    { id: 'test-gates', bias: -4.96, threshold: 0.5 },
    { id: 'approval-gate', bias: -3.97, threshold: 0.65 },
    { id: 'stage-like-prod', bias: -3.74, threshold: 0.6 },
    { id: 'masked-data', bias: -3.61, threshold: 0.5 },
    { id: 'observability', bias: -4.3, threshold: 0.55 },
    { id: 'environment-labels', bias: -2.96, threshold: 0.5 },
    { id: 'specific-rollback', bias: -4.15, threshold: 0.5 },
    { id: 'quick-rollback', bias: -3.79, threshold: 0.5 },
  ],
  features: `0#;1 again;2be;4for;2day;2hor;2order;2second;3um;2xx;2|;1version;8 |;0% |;0+after;2nybody;
2pprove;2rtifact;2utomatic;1build;1check;2onfigDiffers;1dev;1env;2veryLane;1green;1inform;1keepsRunning;1label;3te;2ike;1mask;
2etric;2ust;1once;2therWay;1personal;2revious;3od;4mote;1quickOne;1rawCopy;2ebuild;3lease;3vert;2ole;4lback;2uns;
1same;2chema;2ecretObject;2ingle;2low;2tage;3op;1telemetry;3st;2hing;2imer;2oothless;1unlike;3schedule;1visit;1watch;
2rongObject;0-approve;2rtifact;1build;1check;1dev;1env;1green;1mask;2etric;2ust;1personal;2rod;4mote;1raw;4Copy;
2ebuild;3lease;3vert;2ole;4lback;2uns;1same;2chema;2tage;1telemetry;3st;2hing;2imer;2oothless;1unlike;1visit;
1watch;2rongObject;0=;0>;1 =;0DEV;3 branch;4deploy;4on;4work;0PROD;4 backup;5column;5data;5flow;5imag;
6n;5run;5sql;5use;5we;6hen;5|;0STAGE;5 alert;7nd;6be;6column;6data;7q;6follow;6go;
6hav;6imag;6loader;6number;6or;6pipelin;6regression;7un;6the;6we;6|;0^ #;2a;3fter;3nd;2b;
2can;3d;2data;3ev;3o;2environment;2for;2go;2infra;3t;2liv;3ong;2misbehav;2new;3ot;2order;
2pr;4eprod;4od;2rebuild;3ollback;6out;3to;3ul;4nbook;2schema;3tag;2then;3im;3odo;2we;3ho;
2yml;1artifact;1dev;1env;1metric;2ust;1personal;2rod;4mote;1rebuild;3vert;2ollback;2uns;1schema;2tage;3op;
1telemetry;3st;2hing;1watch;2rongObject;0a;1 PROD;2chang;2minut;2new;2one;2quarter;2releas;3ollback;4w;3un;
2singl;1bout;1ccept the;2t;1ddres be;7stay;2vanc;6 |;1fter;5 DEV;6each;6the;1gain;5 insid;6|;5st;
2reed;1irflow;7 dag;1larm;5 |;2embic;3rt on;6|;5manager;2ia;2l;1n;2 alert;4nonymiz;2d;3 PROD;
4STAGE;4a;4chart;4integration;5t;4on;4phon;4that;6en;2onymiz by;9data;9the;9|;2y;1pi;2pli;
3rov;6 |;6al;8 from;9gat;6er for;9|;1rgo;2tifact be;1s;2 PROD;3the;2sertion;4t;1t;2 dev;
3how;3prod;3stage;3the;2tach;3ribut;1udit;2tomatic;9 rollback;9alli;1way;4 |;0back;4 PROD;5be;5on;
5|;2tch;1e;2 a;4sset;3build;3copi;5unt;4reat;3fil;3giv;3in;4t;3keep;3look;3mak;
5sk;3need;4ot;3paus;4seudonymiz;3red;3the;3|;2com;2for;5 PROD;6a;6deploy;6the;6|;5ehand;
2gin;5 |;1ig;2l;1lock;1oard;5 |;2t;3 do;3h;1ranch;1ucket;2dget;2ild;5 #;2rn;
2t;3ton;2yer;1y api;3data;3the;2t;0cal;3 |;2n;2rd be;2tch;1hair authoriz;3rt;2eck;5 hourli;
5sum;1lean;4r;2ick in;2ock;3n;1od;3 deploy;2llector;9 |;3umn;6 be;7for;2m;3mand;4it |;
3par;6ison;4il;6ation;2nfirm that;9he;3nection;3sumer;3text;4ract;5oller;2pi;2uld;5 we;3nt;5er;
2ver;1pu;1ran;2eat;2itical;1urrent;2stomer;8 #;9id;0d;1ag;3 paus;2ili;2shboard;2ta;4 owner;
4bas be;4set;3um;2y;3 |;1bt;3 test;1dl;3 |;1e;2activat;9 the;2cid;4sion;2fin;5ition;
2lphix mask;2ploy;6 PROD;7STAGE;7be;7job;7|;6ment;9t environment;9t to;2sk;2veloper;1if;3fer;6ent;2gest;
2mension;2sabl;3tinguish;4ribution;1o;2 not;3the;3we;2cker;6 build;3ument;2main;2wn;1q;1rift;3l;
1uring;0each;4 lan;5of;1ffect;1ither;1ncrypt;7 |;2d;2gineer;2ough;2v |;3ironment PROD;9nt into;1qual;5 the;
1rror in;1vent;3ri;4ything;1xception;2ecution;2it;4 cod;2tract;0fail;4 load;5|;4ur;2st;4er;1eatur;
1ield;2l;3ter;2rst;2x;3tur;6 |;1lag;4ger;1or;3 DEV;4PROD;4STAGE;4column;4e;5ach;
4the;3c;4 |;1re;3ez;3shnes |;2om;4 PROD;5STAGE;5the;8r;3nt;5 of;1ul;2nction;2rther;
0gat to;4|;1enerat;2t;1o;2 on;3to;2od;1reen;5 befor;3y;4 for;2oup;1uard;0hand over;2sh;
2v;3 approv;4not;4the;5o;4|;1e;2ad;4 of;2r;3 |;1is;3tori;1old;2r;3 |;
2urli;2w;3 mani;1ttp;1uman;0i;1d;2entifier;1f;2 the;1mag;4 and;5for;5go;5tag;6hat;
5|;2mutabl;1n;2 DEV;3PROD;3STAGE;3advanc;3front;3plac;3the;5re;3which;2cident manager;2dex;2sid;3tal;
2tegriti test;3o PROD;5STAGE;5one;2vent;3olv;1s and;3but;3cell;3entry;3gated;3if;4tem;3loose;3negated;3open;
4thers;3sentence;4hould;4o;3then;3unreal;3wish;1t;2 a;3be;3the;6n;3|;2s;3 own;0jar |;
1ob;3 be;1un;0keep;2y;3 and;1now;1ubectl;0l;1abel;5 by;6|;2st;2tenci;4r;1ead;
4 approv;9oval;2ss;4 than;1ik;2n;3 |;2quibas;2v;1oad;4 STAGE;5be;5must;4er;6 test;2g and;
4be;4of;3ger;2nger;6 than;2ok;0mail;4 to;3n;4 |;2k rollback;2nager;7 and;8|;3i;4 row;
3ual;2rket;2sk;4 be;5copi;5in;5order;5the;5|;2y;3 be;1eet;2mori of;2reli;3g;2ssag;
2tric and;7be;7hav;7log;7without;1in;3ut;5 after;7nd;2rror;2s;1onitor;3th;2rn;2v;1ust;
1ypi;0nam;3 by;1eed;2ither;2ver;2w;3 load;4one;3est;2xt;4 quarter;1ightli;7 |;1o;2 PROD;
3check;3other;2bodi be;2t;3 allow;4rebuild;3hing;2w;1ul;3labiliti;6l;7 |;2mber;6 #;7be;7of;
0observabiliti;1f;2 DEV;3STAGE;3data;3mask;3order;3the;2f;3 for;5rom;4|;1ld;3 releas;4tag;1n;
2 STAGE;3cal;3its;3succes;3the;3|;2cal;3e;4 |;2e;3 artifact;4chang;5ommand;4for;4tim;4|;
2li;4 that;1perator;2s;1r;2d;3er;5 PROD;6STAGE;6be;6row;6tabl;6v;6|;1ur STAGE;3selv;
2t;3 |;1ver;4 to;1wn;3 |;3er;5 of;0panel;2riti;2s;3 STAGE;4unit;2us;4 and;5order;
5the;1er;3son;6al;1hon;4 |;1ii;2ng;2p;3elin run;1lac;3n to;2us;1oint;2st;4cod;
1rev;4ious tag;2ic;3nt;3vaci;2oduc;6t;3miz;4ot;6 digest;7it;6ion;9 be;1ublish;2t;1y;
2test;6 |;0quarter;2eri;5 STAGE;2ick;0rais;2t;1ead;3l nam;2build;2ceiv;3oncil;8iation;4rd;2deploy;
8 previous;2fresh;7 STAGE;3us;2gression;2instat;8 the;2ject;2lation;3eas;6 #;7in;7manager;2play;3ort;6 |;
2quest to;4ir;6 green;2set;5 the;3ponsibl;3t;4oration;3ult;2tri;3urn;2versal |;5t;6 be;7the;1ol;
3 back;4out;3lback;8 PROD;9in;9sh;9|;4out;2w count;4load;4of;1ul;2n;3 imag;4|;3ner;
0sam;3 imag;4schema;2y;1can;2hedul;4ma;6 and;2ript;6 |;1eal;3rch;2cond;2e;2nd;4 it;
3ior;2parat;7eli;2ri;3vic;6 manager;2t;1h;2a;3 #;2e;2op;3uld;6 not;4t;3w;
4 a;1ignatur;2mulat;2nc;3gl;2z;1lo;3t;1mal;2ok test;1ns;1o;2 that;5e;2da;2m;
3ebodi;4thing;2urc;1print;1qitch;1tand;3rt;5 with;3t;3y;4 in;2ep;3ward;2reet;3uctur;8 of;
1ucceed;5s;6sful;2m;2rnam;2spend;1wap;1ynthetic data;0tabl;4 #;5definition;5from;5in;5schema;5|;2g;
3 in;4|;2k fiv;4longer;3es days;6hours;6minutes;2r;3get;2sk;4 failur;5requir;1eam;4 |;2lemetri;2n percent;
2st;4 gat;5in;5job;5must;5that;5|;2xt;1han;4 one;5the;3t;4 PROD;5STAGE;5be;5it;
2e;3 #;4DEV;4PROD;4STAGE;4alert;5zur;4bot;5udget;6ild;4chang;6eck;5ontainer;4dashboard;6taset;5eploy;
5igest;4export;4integration;4job;4last;5og;7ger;4market;4nam;5ext;5ight;5umber;4one;5perator;5rder;5wner;
4pariti;5hon;5ii;6pelin;4registri;6sult;5ight;4tabl;5est;4wheel;3ir;3m;3n;4 PROD;5in;3r;
4 a;5be;5onli;5|;4efor;3y;4 be;2ing;3s;4 be;2re deployment;3ough;1im;2tl;1o PROD;3STAGE;
3be;3deploy;3go;3hav;3it;3old;3prod;3stage;4ucceed;3the;3yesterday;2gether |;3gl;2o;3l;1rac;
3nsformation;2igger;2u;1uesday;2rn;1wo;1yp;3 |;0under;5 #;3o;2it;4 test;2mask;2til;1p;
2 |;2on;1s;2e mask;4synthetic;0v;1 #;1alidation;3u;1erifi;3sion;1iew;0wait;2k;2y;3 back;
1e;2 ask;3hav;3mak;4ereli;3paus;3turn;3will;4ould;2b;2ek;1hat;4 PROD;5STAGE;5we;2en;
4 it;3r;4 it;2ich;5 metric;6we;3lst;2os;1il;2th DEV;5a;5random;5synthetic;5the;4draw;8 the;
4hold;4in;4out;7 an;8its;1ord;3k;4 with;4flow;4spac;3st;2uld;5 be;1rit;0year;1ou;
0zero;4 copi;1ip;0| #;2DEV;2PROD;2STAGE;2a;3fter;3lert;3nd;3pproval;2be;3oth;3uild;4t;
2could;2dag;3rift;2each;3nvironment;3rror;2fixtur;3or;3rom;2get;2he;4ad;2if;3n;2job;2mask;
2neither;3one;2on;4e;3rder;3ur;2promotion;2quick;2reconciliation;3ol;2schema;3ervic;3hould;3inc;3omeon;3uspend;
2test;3hat;4e;5n;5y;4is;3o;3urn;2unit;2we;2zero;0→;1 PROD;2redeploy;`,
  levels: `aJbMdBeIfLg8hI;hJ;aKhH;dI;fC;fL;bH;iJ;aI;fI;bBfDhN;aMgAhK;hI;fJ;b7fM;cCdCeIfC;
bIcUeBhDiA;aUfBhN;aCbMfCiT;aJcA;a9bQcBdAe3gChB;aK;cBdBfChBiC;f8gU;aNg7hC;bMcCg8;cCeHfIiB;eMhB;bDdHeJfG;aIc9e9;dHeKfI;a9cCeUfCg4;
bNfUgKiC;bKcNeDgB;aS;aA;aE;aBcJgAhPiR;cJdSeBgJ;aJbC;hBiU;dAeB;a6i8;cGhL;hJiI;aCb8cPd9e9gB;aDc7dBfBiR;cBfIhH;
aPcBdIfCg9;aCdQhB;eAfK;aKfG;i9;bGf9gKhAiB;aCdCf9gBhQiA;dCgMhC;cDgDhD;aBdCeCh8;aBhNiD;b0c9e7;dCeAfJhEi8;cAg6hJi9;dCeBhD;aAfPgJ;
c3eBfD;cL;aJhH;aTbJ;bO;aJbIgJhD;gM;bI;eR;fKgLiB;aAcDfIiK;cBdIeKiB;bJcPfDgJ;hI;eO;eJ;
aO;hJ;hG;cJfK;iO;aCfIhPiC;dL;fJ;bH;fI;dA;fB;hJ;bK;dM;cChB;
aCbAcBfNgJ;a6;bHgNhH;fJ;fH;aIc9d8eAfChAiB;hD;aI;aK;eD;bIfA;dK;dI;dM;fI;aA;
gL;fK;dM;aJ;aH;bI;bIdDfIiA;aHdHeJf9h9iB;gO;bDdD;eB;dJ;eB;bM;dK;gL;
dC;a7;eI;cI;gK;eJ;bO;cJ;bJ;eK;aCbIcBdCfC;aJb9;aJ;fI;fI;hI;
cJ;bL;eG;aAfB;bK;eIgA;aI;fI;gB;bM;dKfI;iI;hI;gK;gA;a8cAeBhDi9;
gK;b9;bBdBgB;aJ;fAh9;fI;iO;aJ;hD;dC;aAeHfBgAhC;aC;iJ;dB;gN;cL;
e9;e9hC;aAdBe9fBiB;eIgD;dBfDiI;dCiC;a8cAfChD;e7;bIdBfHiA;aM;aBbBg9;a8c9e8f8;fH;dAeA;aCbCcEeH;bJ;
bAi9;hC;gChDiA;aBbAgJhA;g9;cBdCh8;fJ;cB;iM;hC;iD;iJ;cA;iB;bB;hI;
aH;fCiE;cK;cB;eJ;e9;cK;cK;hH;dL;e9;iG;hI;iK;hIiC;bJ;
gA;hH;hI;fKgKiI;fI;dI;fE;gB;fI;iK;fD;fHhB;fJ;eM;iC;aJb8;
gK;bDeM;gN;b9;aO;fK;eL;iJ;aK;eL;eA;eB;eK;eM;hI;dL;
bB;cK;bCiC;cJ;cB;cA;cI;iK;aH;aIdAfDhC;dC;aB;bN;bO;bBcBfIhD;dBe5fAgA;
fI;bAd7eBfDhCiB;fAg9hBiA;bKhI;dJ;gL;gJ;iC;iA;iA;bB;bB;hH;cA;iN;hI;
hD;fJ;bBcBdBeDfBgBhD;eJ;aJ;dI;eA;gK;dI;eM;aK;aI;hD;gJ;fK;eM;
eA;bB;aJeBhJ;hJ;eA;gK;aI;g7;eL;b9dJeGi9;c8dBhC;dI;bK;eL;hJ;cK;
cB;cB;gB;g7;hI;dL;dI;iI;iI;dM;a9hD;gA;cC;cAg8hC;aK;iJ;
bBcB;iK;eM;hJ;bB;cHeJhI;aJ;fJhC;gNiJ;fChC;gK;iL;cM;gI;bJhI;dI;
aL;bJ;cL;iL;iN;dJ;bC;iI;gL;gL;cAdI;eK;dI;eI;iC;hD;
fJ;bO;aB;aK;cJ;cB;gB;hD;gM;bI;cN;dA;iB;e9;bL;gM;
bA;fJ;aO;aKdM;fI;hI;bCd9eGfH;eM;fJ;aJ;hAiC;hI;fJ;fB;a9cKdCfGgDhDiB;cA;
dB;cK;eM;a9dBi8;fE;fI;bB;dO;dC;eL;hI;hI;eCfC;iL;fC;dM;
eL;g9;bJcH;bJ;iJ;iJ;cJ;cI;gN;bA;gL;b8;bKdK;aJ;gL;aK;
gL;hI;eAgL;eL;aDbChAiJ;iB;iJ;hD;dChH;aI;dC;cO;e9;bJ;dI;iL;
fH;a8iB;aK;iC;iK;bO;eB;eC;bJg8;cJ;dAeA;gK;cK;gB;dJ;bK;
fI;gKhI;aBi9;g6;fJ;hL;hC;fI;eK;bNc9fKhCiI;fB;bIdC;gK;iC;aB;aB;
gM;aCgA;gK;fK;eB;eK;eJ;iI;iK;aDbCeChAiC;gJ;cIdB;bH;dI;eI;gK;
dB;eA;eA;dA;hJ;fC;b8cIhI;dK;bL;cI;aJ;cH;cI;fC;iK;hI;
bA;bA;dI;hH;hC;hC;c9;dB;fB;bC;gL;gL;gP;bJ;aI;aJdI;
bBcIfB;cL;cM;dC;aKdIg7;dH;cJ;cH;cJ;cJdI;c6dI;cK;gO;hI;bCfLg9;bAfK;
dJiJ;iC;fI;fI;cNiJ;aBdDfEiI;aL;eK;cAgA;iL;gB;hC;a9;dI;hH;aK;
bBhD;aB;bBdD;bIfD;bAdIfJhHiA;bMg8;cK;cI;dK;aJeAiH;gN;gM;cA;gH;iI;aJhC;
bK;hI;eJ;gB;dKeJ;aJ;bJ;cA;bCc7d9fBhAiI;a5b7c6d8eAf9gAhA;aCbJgJiH;aHbAiB;a4b2c4d5e1f3h8i7;cCd9e9;aLgD;b6c6d6e1f7g0h8i9;
aBeB;a2b1c0d3e2f2g3h3i6;bAeBgB;aD;dJhI;bAcCe9fAgAhCiB;aBb7c5d9e7f8g3h8i4;cKhDiI;iI;dH;cA;cK;fChC;c7gL;dB;a9;
dH;fI;hJ;bLdKhB;gN;dJ;bA;iK;dI;gB;gJ;gK;fHhG;fI;cB;cM;
c8;cA;iI;iI;eL;aI;aK;dI;gL;fIhI;gL;fBhI;b8;bIeIg9iL;bL;gN;
gJ;gL;gQ;fI;fI;g7;fH;fI;aAhC;aB;iL;cK;cJ;cJ;fI;fI;
cN;eC;eA;eA;eK;e8;dIeJ;eA;eL;cAg9;dI;dL;fI;aJ;aL;fI;
gJ;gM;fI;g7;gK;iL;gAhBiI;iJ;iL;dK;bLfL;fD;eM;fI;iB;cK;
bK;eJgL;g9;dCfC;bK;aKbK;cIfHhIi8;hH;hB;aB;dAfC;dB;dL;dI;eJ;bN;
bC;iJ;gO;cIdIiH;eM;aL;bBhI;bKdH;bIfH;dJ;dK;dI;fHgB;aK;eB;fL;
g7;fGgDiD;aK;gL;cK;dI;fI;cJeE;hJiH;cM;cL;cKiJ;hCiK;iI;hD;aD;
bR;fI;iJ;cA;bIdBfH;hI;fJ;iI;a9;dKgG;aA;dJ;iC;gL;aJ;eKgJ;
aKcJdDeK;cL;iL;cI;gL;fI;aDbIcIdDeLhIiI;gJ;gK;eH;gN;fI;iK;a9dKeAfCiA;dH;eK;
hI;iB;dIfI;eK;aCeB;iJ;cG;cM;gQ;dK;bJ;aK;bL;hG;iN;hI;
hD;fJ;eL;eM;eN;eJ;eM;fK;aI;fI;dJ;dJ;bO;aJ;dC;eK;
hHiK;hA;eA;dK;eK;aB;cI;e8;a7;aA;aA;aCcN;bJ;dM;eJ;bJ;
bL;bP;dBiJ;bJ;eL;iA;fH;fKgL;aIfJ;eA;aJiC;eK;bM;bI;fIgK;hHiI;
hC;dJeJ;eJ;bI;bI;hI;hI;fJ;dI;aIhI;hJ;cC;cD;bJ;bN;cK;
cA;cJ;bB;hD;hD;cL;e6;iL;bL;gA;hB;iJ;hIiK;iB;hI;hC;
cB;fI;cAiG;iI;iC;iK;iD;fJiJ;fD;fJgB;eL;fJ;gI;aJ;aIhI;aB;
dK;aJ;dK;cHgJ;eM;hJiB;aBdP;dI;dH;dI;aL;gN;iK;cCgI;e9;gK;
cK;gO;gK;gM;cGfI;cM;gIhI;iJ;aL;aK;cK;g9;b9c9fIgB;fI;fI;aI;
aJ;cJ;eL;dC;iH;dB;iL;iI;dI;bA;fH;a9fCgLiB;dCeC;eL;bK;dCeA;
fBgA;iB;aBbJeJ;gK;dJ;cL;aJb9hH;gO;iB;bMcNg9;bMcJ;bIcMiJ;cK;eK;dOe9;dJ;
bM;bKcA;bN;aI;eK;hI;iL;eA;dNeAgA;dJ;dJ;dB;dK;dJ;dB;hI;
iM;aA;i9;fI;g8;i9;h9iR;aL;gJ;fHg9;fJ;bB;aAc8;eH;gR;iA;
bOcAf9hCiB;bC;bJ;bL;bC;bH;iB;eJ;aJfIiL;iH;aJ;aK;dL;aM;aIeJ;iK;
dBhCiH;iC;hD;cJdJfC;bOcHdIeJgC;iJ;fI;iI;cC;aI;cK;hI;aJ;g7;cK;bL;
hH;eI;b8;hJ;cK;g7;gL;eC;eJ;c9;fI;gB;dI;hJ;g8iC;hJ;
dI;eB;eM;fChJ;hI;eM;dC;e9;e6;aB;gJ;gL;hIi9;cL;fI;b8fC;
eA;dI;aK;gN;aK;aJdLgH;gG;eL;aHbB;cJ;aK;eJ;bCcBdA;gM;bIcK;bKcBeL;
bI;cJ;iM;e8;aL;iJ;aHcM;bK;bA;fH;hC;iJ;hJ;eA;eB;gK;
bM;hJ;b6hK;b8;eN;aCdCfH;iH;dA;fH;fH;iJ;bMcCdAeB;bCeB;eI;cL;aBhD;
hC;iJ;fI;eL;e7;iK;iK;bM;aH;bPdIfI;aJhH;dK;cI;fK;eK;iI;
b9dBgB;cJ;bJ;aK;aJ;hC;h8;bA;fBhI;g9;cB;aL;aH;aK;hA;c9dBfJg9;
fI;aAdI;gL;bAeIhJ;fB;d8;fJ;bI;bDcAgBiB;gM;iG;eK;e9;hI;hJ;hJ;
cJ;c9fH;gJ;gJ;gK;gM;iC;eD;hIiM;cK;iJ;bAdCfCg7i8;dC;c9dB;aC;cMiI;
bMdIfI;dJ;aJ;iJ;dB;eIfBgK;eJ;aHfH;aKhI;iA;gHhK;cB;eA;bL;aH;aJbBcD;
eA;gK;dJ;aBiB;g9;gI;eJ;iJ;aKcA;cJ;cI;cJ;aIbChIiB;aBfC;gJ;eC;
bJ;cL;dB;iJ;bBhD;dIhI;a9;iA;b8;c9iC;e9;gN;bAeBgB;dC;cC;hI;
bBeJ;iJ;cChC;g8;eKgJ;cIeJ;bJ;hK;bB;aCdL;dJfJ;cIhI;cK;hI;`,
};
