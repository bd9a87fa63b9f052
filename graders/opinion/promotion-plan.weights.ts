import type { Weights } from './opinion';

/** Made by `npm run opinion:train`. Learned from: 8043f4e8406633d6. */
export const weights: Weights = {
  checks: [
    { id: 'one-artifact', bias: -3.45, threshold: 0.95, doubt: 0.02 },
    { id: 'test-gates', bias: -3.77, threshold: 0.85, doubt: 0 },
    { id: 'approval-gate', bias: -2.64, threshold: 0.95, doubt: 0 },
    { id: 'stage-like-prod', bias: -2.93, threshold: 0.95, doubt: 0 },
    { id: 'masked-data', bias: -2.73, threshold: 0.9, doubt: 0 },
    { id: 'observability', bias: -3.6, threshold: 0.95, doubt: 0.4 },
    { id: 'environment-labels', bias: -4.59, threshold: 0.95, doubt: 0 },
    { id: 'specific-rollback', bias: -3.9, threshold: 0.9, doubt: 0 },
    { id: 'quick-rollback', bias: -3.97, threshold: 0.95, doubt: 0 },
  ],
  features: `0#;1 again;3nd;2min;2order;2second;2|;1version;8 |;0+after;2nybody;2pprove;2rtifact;2utomatic;1build;1check;
2onfigDiffers;1dev;1env;2veryLane;1green;1inform;1keepsRunning;1label;3te;1manual;3sk;2etric;2ust;1once;1previous;3od;
1quickOne;1raw;4Copy;2ebuild;3lease;2ole;4lback;2uns;1same;2chema;2ecretObject;2low;2tage;3op;1telemetry;3st;
2hing;2imer;2oothless;1unlike;3schedule;1watch;2rongObject;0-approve;2rtifact;1build;1check;1dev;1env;1green;1label;1mask;
2etric;2ust;1personal;2rod;4mote;1raw;4Copy;2ebuild;2ole;4lback;2uns;1same;1telemetry;2imer;2oothless;1unlike;
3schedule;1visit;1watch;2rongObject;0=;0>;1 =;0DEV;3 STAGE;0PROD STAGE;5column;6ustomer;5imag;6n;5schema;6ql;
5|;0STAGE;5 PROD;6alert;6be;6data;7q;6go;6imag;6report;6we;0^ after;3nd;2cd;2deliveri;4ploy;
4v;2environment;2gat;2how;2if;3n;4fra;3t;2liv;2pipelin;3reprod;4od;5mot;2request;3ollback;3to;
3un;5book;2stag;4ep;2then;2we;3ho;2yml;2zabbix;2→;1approve;2rtifact;1dev;1env;1metric;2ust;
1personal;2rod;1rebuild;3vert;2ollback;1schema;2tage;3op;1telemetry;1watch;2rongObject;0a;1 few;2minut;2new;2one;
2releas;1ccount;2tion;1ddres stay;1fter #;1gain;5 insid;6|;2reed;1larm;2embic;3rt;5 rul;2l;1n;2 anonymiz;
2d PROD;4a;4deploy;4for;4it;4on;4that;6e;7n;2y;3on;5 can;1ppli;3rov in;7|;6al;
1s;2 it;2sertion;4t;1t dev;3prod;3stage;3the;2tribut;0back be;2tch;1e;2 fil;3look;3mak;5sk;
3the;4oo;3what;3|;2ar;2com;2for;5 PROD;6|;5ehand;1ig;2l;1oard;2t;3h;1ranch;
2ing;1udget;2ild;5 #;6from;2rn;2t;2yer;1y the;0cal;3 |;2n;2rri;2talog;1heck;5 STAGE;
6hourli;5point;5sum;1i;1lear;2ient;2ock;3n;3seli;1olumn;6 for;2mmand |;3par;6ison;4ilation;4let;
2nfirm the;3nection;3sumer;3tainer;4ent;4roller;2uld;3nter;5ri;2ver;1ran;2eat;2on;1ustomer;8 #;0d;
1acpac;2ili;2shboard;2ta;2y;1dl;1eactivat;2bug;2cision;2equ;2finition;2ploy STAGE;7at;7job;3th;2veloper;
1if;3fer;6 |;6ent;2gest;2mension;2sabl;3k;1o;2 STAGE;3not;3the;2cker;6 imag;3ument;2main;
1q;1rift;3l;2op;1ump;2ring;0each;4 PROD;5lan;1cr;1ither;1ncrypt;7 |;2d;2ough;2ter;
2v label;4|;3ironment into;1qual;1rror;1vent;3ri;1xceed;2ecution;2it #;5|;0factori;2il;4 load;4ur;2st;
1ilter;2x;3tur;1lagger;1or;3 DEV;4column;4each;1rom;4 PROD;5main;0get;3 compar;4into;1iv;3 the;
1o;2 to;1roup;0hand;2sh;2v;3 approv;4the;5o;3e;1ead of;3lth;2r;3 |;1istori;1old;
2r;3 |;2urli;2w;1uman;0i;1d;2entical;1mag for;5|;1n DEV;3PROD;3STAGE;3it;3order;3the;
5re;2stal;2tegriti test;1s cell;3entry;3gated;3if;4tem;3loose;3negated;3open;4thers;3sentence;3then;3unreal;3wish;
1t be;3|;2s;3 own;0k;1eep;0lag;2mbda;2n;2st good;2tenci;4r;2unch;6 |;1ead;4 approv;
9oval;1ik;2n;3 |;2v;1oad;4 must;4er;2g;3 alert;4be;3ger;2nger;6 than;2s |;0m;
1ail;2k;3 rollback;2nager;3ual;2sk be;5copi;5the;6ool;1eet;2reli;3g;2ssag;2tric be;7log;1igration;
2llion;2n;3 |;3ut;2s;1ockaroo;2nitor;3th;1s;1ypi;0nam;1eed;4 the;2ither;2ver;2w;
3 releas;2xt;1ightli;1o other;2d;2t allow;2w;1ullabl;2mber of;0observabiliti;1f DEV;3STAGE;3a;3the;2f;3 for;
4|;1ld;1n STAGE;3cal;3each;3the;2e;3 artifact;4command;4lin;4|;2li;4 if;1pen;3rator;1r;
2der;5 PROD;6be;6data;6v;6|;1urselv;2t |;1ver;1wn;3er;5 of;0p;1ag;2nel;2riti;
2s unit;2us;1er;3son;6al;1hon;4 |;1ii;2ng;2pelin and;1lus;1reced;3v;4ious tag;2ivaci;2oces;
3fil;3miz;4ot;6 digest;7it;6ion;3tection;1ul;2sh |;1ytest;6 test;7|;0quarter;2eri;2ick;0random;
2t;1e;2build;2ceiv;6 the;3on;5ciliation;4rd;2d;3eploy;2gression;2instat;2ject;2leas;6 #;7manager;
2mov;2play;3ort |;2quest;7 to;4ir green;2sponsibl;3t;2treat;3urn;2versal;8 |;5t;1ollback order;9|;2w;
3 |;1ul;2n;3 mak;4that;0sam;3 imag;4tag;5yp;2y;3 go;1cal;3n;2hedul;7 and;4ma;
6 and;1eal;2cond;6 |;2nd;4 it;5the;2parat;7eli;2ri;3vic;2t;1h;2 PROD;2a;3 #;
2e;2ould;1ign;2ngl;2z;1lo;1o;2 that;5e;2da;2m;3ebodi;4thing;2urc;1print;1qitch;
2l;1takeholder;3nd;3rt;5 with;3tus;3y;4 in;2ep;4 be;3ward;2op the;2reet;3uctur;1ucceed;5s;
6sful;2m;2nday;2pport;2spend;1wap;1ync;0tabl;4 for;6rom;5get;5in;5|;2g |;2k fiv;3es days;
6hours;6minutes;6seconds;2r;2sk;1eam;2lemetri;2st;4 gat;5job;5|;1han;4 one;3t;4 PROD;5STAGE;
2e;3 PROD;4STAGE;4alert;4bot;5uild;4column;5ron;5ustomer;4dashboard;5eploy;6veloper;5igest;4job;4last;5ogger;
4market;4next;5ight;4operator;4pipelin;4result;4sam;4test;5raffic;3ir;3n;4 it;5the;5we;5|;3r;
4 be;5|;3y;2ing;4k |;2re deployment;1im;3er;2tl;1o PROD;3STAGE;3deploy;3hav;3prod;3the;2o |;
3l;1rac;3vel;2igger;2u;1urn;1wo;1yp |;0undo;2iqu;3t;2til;1se synthetic;0v;1alidation;1erifi;
3sion;7 |;1iew;1olum;1s;0wait;2k;2y;1e;2 do;3turn;1hat;4 we;2en;3r;2ich;
5 the;6we;2os;1il;2th synthetic;4draw;8 the;4in;4out;7 its;1orkflow;2uld;5 be;1rit;0year;1ml;
0zero;1ip;0| #;2DEV;2PROD;2STAGE;2a;3lert;3nd;2befor;3uild;2cod;2data;3rift;2each;3nvironment;
2fixtur;2in;3t;2mask;2nam;3obodi;4ne;2one;3rder;2quick;2remov;3ow;3un;2she;3ynthetic;2test;
3hat;4e;3im;3urn;2zero;0→;`,
  levels: `aIbIdCfJhJ;hI;aI;fIiH;bJ;iJ;cChJ;aMg9hK;hI;fI;aKeH;bIcO;aOhM;aCbHdCfAiN;aJeH;aAbLe9hC;
aGeBgC;bIcCd9gH;gR;aMgA;bKgB;c9;hB;eIgI;aJcB;bB;aCdIeUg9;bLfQgJ;cIfIgC;aN;aDcIhLiM;dNeD;
iO;eB;dCeE;a9;hI;bBcOeCgC;aCcAfDhJiM;fI;aKgB;dM;eBfJ;i9;fBgKhBiB;fChQ;dDgJ;hD;
aEh9;hL;b5cBe8g9;d7i7;gDhHiC;aAfLgI;c9eC;cH;hJ;aQdJ;bN;aKbLgJ;gJ;bJ;fH;eO;
bHfIiA;aCiJ;cBeI;cLiA;dI;eM;eJ;aN;cMfK;hIiL;aBhN;dJ;fJ;hI;cK;dQ;
bJ;cBhD;aBfLgL;a7;bJgH;fJ;b9;cBdEe9hB;fJ;cH;dJ;eJ;aC;gJ;eI;dK;
fH;fAhAiB;gJ;gM;bG;eD;bM;gK;aB;cJ;eI;gI;aJfMgK;bJ;aD;iC;
aAeCfC;eKgB;fA;hC;iJ;eM;gC;bJ;dK;bKfC;b8;bC;dL;c9;cCfChA;iL;
fJ;h9;aBfCgA;gB;aB;gK;cL;eA;gJ;aJcJ;eD;cCeBhB;fC;fDgD;fB;dB;
aD;eC;aN;bC;a8cBe9f9;eD;aAbD;iJ;i9;aAgHhB;gC;cChB;bB;iJ;iB;iC;
cB;eI;hA;eB;i7;hI;iL;iC;aKg9;fMiJ;dK;fH;fI;fC;hC;eK;
aK;eJ;iI;bM;aO;fK;a9;fH;aI;eH;iJ;dK;dK;cK;cJ;iA;
aIdCfBhD;eA;bL;bL;eBfC;d7;bJfBhA;bI;gL;iL;fI;fChD;eJ;fK;eL;e8;
aJ;dC;aI;gB;gL;eJ;dGeHiB;cD;hK;cN;gB;gA;dK;iI;dJ;a7g8h9;
dK;c7iL;e9gB;aJ;aA;iH;cA;eM;eI;hB;gK;fChC;gH;dL;bHhI;bM;
dI;bL;aN;aJ;cI;eK;iJ;dJ;fB;cA;dI;iL;fG;bL;aI;iJ;
cB;gD;h9;aI;eK;cO;i9;gK;bB;bB;aL;aIdK;hJ;eH;eL;gK;
dI;fJ;fC;a6cG;a9iA;dM;hJ;a9;iK;bK;dN;bM;c8;iL;fJ;dA;
dI;aK;dJ;gL;aM;gK;hI;dC;hC;d9;iC;iJ;dB;aK;dA;cK;
bI;dL;iJ;hA;dJ;hC;a7fI;cJ;aK;aJ;bN;eA;eB;bJg9;d7;bJ;
gC;fJgM;gA;bLdK;fI;gJ;a9i7;fK;hK;hB;f8;eN;bLcAfI;fD;fJ;iD;
gK;hB;eK;iI;hC;gK;dJ;gI;bDcG;dJ;aC;hIiD;fJ;bD;cHeI;iL;
hC;c9;gJ;aI;aM;fD;cN;gH;dG;iI;cL;f9;cJ;cDdJ;gL;bBhI;
bEfI;b8fJ;dLiJ;iB;cK;dC;aL;dI;a9;hA;fB;bCiA;bIgA;eJ;dJ;aH;
gJ;aJ;bK;b9c7d9fAh9;a7b7c7dAeBf6gBh7;aAgJiH;fC;a7b6c5d6e9f3h7;dBeA;aJfD;b9c9d7e7f6g3hAiB;eA;a7b6c3d5e6f5g9h5iB;dH;cBd9eAfAh9i9;a9bDc8d9e7f8g6hAi6;
dH;fB;cAgG;aB;eM;aAhA;fK;iL;fD;iI;fI;g6;dJ;dJ;cJ;cA;
cA;eK;bAcG;aL;gJ;hH;b8;dB;eA;gA;gI;gN;fH;fH;dJ;hI;
fL;cH;iL;cH;cLiH;eB;eJ;e8;eA;eJ;aK;aK;fI;gH;gC;dJ;
eJ;fHiI;iH;cCfIiL;fL;eI;gJ;eI;cJ;bM;eKgI;cHfB;bB;bL;aJ;hIiB;
iC;hB;dK;iM;dC;eJ;bL;dL;d8fMg7;g9;aH;gI;hI;dE;hH;cJ;
cH;hCiH;bL;fH;gK;dB;iK;aA;iC;iJ;gLiA;aKcI;bJ;fI;iH;gN;
cHeIhI;gK;eJ;cJiM;iJ;aC;eK;cJi9;fJ;eE;cG;cJ;fJ;fI;gJ;dH;
bL;hI;fK;eJ;eK;eJ;fI;eK;fI;cN;bK;hJ;iL;hC;eL;cL;
a7bJ;e8;aC;a9;a8;aD;cJ;gA;cL;bJ;bK;bM;iK;bK;iB;eK;
fJ;hH;aH;eMgL;cA;bJ;bI;fIgI;bI;hI;bJ;hK;fI;aIhI;hH;cD;
g9hI;bL;cK;g9;cB;bA;cL;eA;iM;hC;hI;hJ;iI;iM;iB;eIfI;
dI;fI;gG;cK;aD;dKfI;aJ;aB;dJ;fJ;cK;hM;bJeM;hH;hG;bIdM;
dI;aL;bKfI;iI;b8e9;gK;iJ;gJ;gL;gP;cIfI;hI;iL;cN;aJ;aJ;
cI;bBc9g8;aK;iJ;dA;iJ;aD;aC;hB;bK;dA;fC;iB;a9bJ;gK;dJ;
dK;cB;cK;fBhJ;gL;bL;bIcKhD;eJ;bHcJ;iK;cI;hK;eK;dN;bG;c8;
bKfI;bK;dM;e9;hL;iI;cH;dK;dJ;d9;dC;dJ;dC;aChC;iB;g9;
iC;hCiP;c8iK;aM;fI;cAiA;gM;bKfB;bC;bJ;dHi9;fI;iL;aJ;dL;aK;
dD;cHdIfCiB;bLcGeI;iG;iJ;aI;e9;fI;b9;gA;iC;dB;hJ;hJ;cM;gH;
eC;cA;fJ;hJ;f9hJ;eM;dHeH;e8;iH;gH;hHiB;bN;dI;cNeI;hC;fC;
eK;gI;dKgH;eM;eJ;aL;d9;hI;gK;bJcI;eJ;cJ;eA;aIcH;hG;dM;
hB;gK;aK;hK;b7;eL;fJ;dB;iL;bB;bHd9i8;cJ;e4;iK;bM;bKdJ;
b9;hIiB;dM;fI;bK;cK;fI;iH;bBgChD;hC;h9;aI;dHhB;cBfI;eJ;bDeHhG;
gM;d9;eJ;gAiB;eB;hI;hI;c8;gH;gM;hJ;bAdBg9iA;dC;eI;d8;g9;
bJfG;aH;iJ;dC;eHgI;eI;aIbH;i9;hH;hC;aJ;iJ;dD;dI;aD;gC;
eM;bB;iJ;eC;bJ;aI;cJ;cJ;bE;iA;hI;dJ;cI;cI;dL;bBeH;
iL;cDhC;iI;hI;fI;bJhH;`,
};
