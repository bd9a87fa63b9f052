import type { Weights } from './opinion';

/** Made by `npm run opinion:train`. Learned from: efa7c67052165cf5. */
export const weights: Weights = {
  checks: [
    { id: 'one-artifact', bias: -3.59, threshold: 0.85, doubt: 0.02 },
    { id: 'test-gates', bias: -3.44, threshold: 0.95, doubt: 0 },
    { id: 'approval-gate', bias: -3, threshold: 0.95, doubt: 0 },
    { id: 'stage-like-prod', bias: -2.71, threshold: 0.95, doubt: 0 },
    { id: 'masked-data', bias: -2.66, threshold: 0.95, doubt: 0 },
    { id: 'observability', bias: -3.4, threshold: 0.9, doubt: 0.3 },
    { id: 'environment-labels', bias: -2.12, threshold: 0.85, doubt: 0 },
    { id: 'specific-rollback', bias: -3.85, threshold: 0.95, doubt: 0 },
    { id: 'quick-rollback', bias: -4.13, threshold: 0.9, doubt: 0 },
  ],
  features: `0#;1 again;3nd;2in;2min;2order;2s;3econd;2|;1version;8 |;0+after;2nybody;2pprove;2rtifact;2utomatic;
1build;1check;2onfigDiffers;1dev;1env;2veryLane;1green;1inform;1keepsRunning;1label;3te;1manual;3sk;2etric;2ust;1once;
1previous;3od;4mote;1quickOne;1raw;4Copy;2ebuild;2ole;4lback;1same;2chema;2ecretObject;2low;2tage;3op;1telemetry;
3st;2hing;2imer;2oothless;1unlike;3schedule;1watch;2rongObject;0-approve;2rtifact;1build;1check;1dev;1env;1green;1label;
1mask;2etric;2ust;1personal;2rod;4mote;1raw;2ebuild;3lease;3vert;2ole;4lback;2uns;1single;1thing;2imer;
1unlike;3schedule;1visit;1watch;2rongObject;0=;0>;1 =;0DEV;3 STAGE;0PROD STAGE;5column;5imag;6n;5log;5order;
5sql;5|;0STAGE;5 alert;6check;6dq;6go;6imag;6report;0^ and;2cd;2deliveri;4ploy;4v;2environment;2gat;
3lu;2how;2infra;3t;2order;2pipelin;3reprod;4od;2q;2request;3ollback;3to;3un;2stag;4ep;2then;
2what;4o;2yml;2→;1approve;2rtifact;1dev;1env;1like;1metric;2ust;1personal;1rebuild;3vert;2ollback;1schema;
2tage;3op;1telemetry;3st;1watch;2rongObject;0a;1 mail;1ccount;1ddres stay;1fter;5 #;1gain;5 insid;2e;2reed;
1larm;2embic;3rt;2l;1n anonymiz;2alyst;2d PROD;4a;4deploy;4for;4it;4must;4on;4that;2yon;1ppli;
3rov in;7|;1s;2 it;2sertion;4t;1t dev;3merg;3prod;3stage;2tribut;0back |;2tch;1e;2 a;3fil;
3look;3mak;5sk;3the;3what;3|;2ar;2com;2for;5 PROD;6the;6|;5ehand;1ig;2l;1oard;
2th;1ranch;2ing;1udget;2ild;5 #;6from;2rn;2t;3ton;2yer;1y the;0cal;3 |;2n;2rri;
2talog;1d;1hair;3rt;2eck;5 STAGE;6hourli;5point;5sum;1i;1lear;2ient;2ock;3n;3seli;1od;
3 of;2lumn;6 for;2mmand |;3par;6ison;4let;2nfirm the;3sumer;3tainer;4ent;4roller;2pi |;2uld;3nter;2ver;
1ran;2eat;5 tabl;2on;1ustomer #;0d;1acpac;2ili;2shboard;2ta;4 owner;2y;1dl;1eactivat;2bug;2cision;
2finition;2ploy STAGE;7be;7job;3th;2veloper;1iffer;6 |;6ent;2gest;2mension;2rector;2sabl;3k;3tribution;1o;
2 not;3the;2cker imag;3ument;2main;1q;1rift;2op;1uring;0each;4 PROD;5lan;1cr;1ither;1ncrypt;7 |;
2d;2ough;2ter;3ri;2v;3 label;4|;3ironment into;1qual;1rror;1vent;3ri;4ything;1xceed;2ecution;2it #;
5|;0factori;2il;4 load;4ur;2st;1ield;2lter;2xtur;6 |;1lagger;1or;3 DEV;4column;1reshnes |;2om;
4 PROD;5main;1ul;2nction;0gat |;1enerator;2t;3 compar;4into;1iv;3 the;1o;2 to;1rey for;2oup;0hand |;
2sh;4 |;2v;3 approv;4to;4|;1ead of;3lth;2r;3 |;1istori;1old;2p;2r;3 |;2urli;
2w;1uman;0i;1d;2entical;1mag for;5|;2port;1n DEV;3PROD;3STAGE;3it;3order;3the;2clud;2form;
2stal;2tegration;6iti test;3o one;1s cell;3entry;3if;4tem;3loose;3negated;3open;4thers;3sentence;4hould;3then;3unreal;
3who;4ish;1t be;3|;2s;3 own;0job;0k;1eep;2y;1now;0lag;2n;3 be;2st;4 good;
2unch;6 |;1ead;4 approv;9oval;1ik;2n;3 with;4|;2quibas;2v;1oad;4 must;5|;4er;2g and;
4be;3ger;2nger;6 than;2s;3 |;0m;1ail;2k rollback;2nager;3ual;2sk be;5copi;5in;5the;6ool;
1erg;2ssag;2tric be;7log;1igration;2llion;2n;3ut;2s;1ockaroo;2nitor;2rn;2v;1s;1ypi;0nam;
1eed;4 STAGE;5build;2ither;2ver;2w;3 load;4releas;2xt;1ightli;1o;2 PROD;3other;2d;2t allow;2w;
1ullabl;2mber of;7|;0observabiliti;1f DEV;3STAGE;2f;3 |;3icer;1ld;1n STAGE;3hold;3the;2e;3 artifact;4command;
4lin;4tim;4|;2li;1pen;3rator;1r;2der;5 PROD;6be;6data;6id;6loader;6row;6|;1urselv;
2t |;1ver;4 #;1wner;5 of;0p;1ag;2nel;2riti;2s unit;2us;1er;3 releas;3son;6al;1hon;
4 |;1ii;2ng;2pelin;1lus;1reced;3v;4ious tag;2int;3vaci;2ofil;3miz;4ot;6 digest;7it;6ion;
1ul;2t;1ytest;6 test;7|;0quarter;2eri;2ick;0random;2t;1eal nam;2build;2ceiv;3oncil;4rd;2d;
3eploy;2gression;2instat;2ject;6 |;2leas;6 #;7manager;2mov;2play;3ort;6 |;2quest;2sponsibl;2treat;2vert;
1ollback order;9|;4out;2w;3 #;4by;1ul;2n;3 that;0sam;3 imag;4tag;2y;3 go;1cal;3n;
2hedul;7 and;4ma;6 and;2ript;1eal;2cond;6 |;2nd;4 the;2parat;7eli;2ri;2t;1h;2a;
3 #;2e;2op;3uld;1ign;2ngl;3k;2z;1lo;1mok test;1o;2da;2m;3ebodi;2urc;1print;
1qitch;2l;1tand;3rt with;3t;4us;3y;4 in;2ep;4 be;3ward;2op;2reet;3uctur;1ubset;2cceed;
5s;6sful;2m;2nday;2pport;2spend;1wap;1ystem;0tabl;4 for;6rom;5in;2g;3 |;2k fiv;3es days;
6hours;6minutes;6seconds;2r;3get;2sk;1eam;2lemetri;2rraform;2st;4 and;5gat;5job;5|;2xt;1han one;
3t;4 PROD;5STAGE;2e;3 PROD;4STAGE;4alert;4build;4deploy;5igest;4job;4lan;6st;5ogger;4market;4next;
5ight;4operator;4pipelin;4releas;6sult;4sam;4test;5raffic;6igger;3ir;3m;3n;4 it;5the;5we;5|;
3r be;5|;3s;3y;2is;2re deployment;3ough;7 the;1im;3er;2tl;1o PROD;3STAGE;3hav;3prod;3succeed;
3the;2o |;3l;2uch PROD;1rac;2igger;2u;1urn;1wo;1yp |;0undo;2iqu;3t;2til;1s;2e synthetic;
3d;0v;1alidation;3u;1erifi;3sion;7 #;1iew;1olum;0wait;2k;1e;2 do;3paus;3turn;3watch;
1hat;4 we;2en;3r;2ich;5 we;1il;2th #;4draw;8 the;4in;4out;7 its;1orkflow;2uld;5 be;
0year;2s |;3terday;1ml;1ou will;0zero;1ip;0| #;2DEV;2PROD;2STAGE;2a;3lert;3nd;2build;2customer;
2data;3rift;2environment;2fixtur;3or;2in;3t;4s;2mask;2nobodi;4ne;2one;2paus;2quick;2rol;5lback;
2she;4ould;3o;3top;2tak;3est;3hat;4e;5n;5y;3urn;2yes;2zero;0→;1 PROD;`,
  levels: `aIbIdCfJhJ;hI;aI;hK;fIiI;bK;iJ;iI;cChJ;aLg9hK;hJ;fJ;aKcDeH;bIcN;aOhL;bIdCfBiN;
aI;aAbMcCeA;hC;cBd9eEgIhC;gR;aJgB;bKgB;c8;hB;eH;cAe9;bA;dIeUg7;bLfQhC;cIgC;aN;
aChMiM;dMeD;bE;iN;eC;dC;aA;bBcNeCgD;aDcBfDiL;aJgB;dM;e9;iA;fBgKhDiB;fChQ;gJ;
hC;aEhC;aChL;b5cCe8g9;d8fHi7;gDhGiD;aBfMgJ;c9eC;cJ;hJ;aR;bL;aKbKgK;gK;bJ;fI;
eN;bHfJgIi9;aDiH;cEeI;bIcJ;dK;eO;aM;hJ;dC;cNfJ;hHiM;aAhL;bI;fC;hH;
dP;bKhH;cBhB;a9fLgJ;a7;gI;fJ;bA;cBdEeAhA;fJ;cL;dK;aC;gJ;gI;bB;
dJ;fI;fAhBiB;gM;bJ;bM;gJ;aC;cJ;aIbKfJgJ;bK;aE;i8;aAeBfC;eKgC;fA;
dI;hE;gC;bJ;gI;bHfC;b9;bCiD;dKh8;c8;fBhA;iJ;fL;aDgA;gA;aB;
aI;cJ;e9;eB;eD;eBhA;eEfC;fAgB;fJ;fB;dB;aD;aM;cD;a8cBe9fA;eC;
a9bD;iJ;iA;hB;aBhC;gC;cDhB;fK;eH;e8;cB;i9;hJ;iL;fK;eOgB;
fLiJ;dK;fH;fD;eK;e4;aK;eI;iI;bM;aN;bM;fJ;aBiK;iK;dK;
cL;cJ;aIfChA;eA;bL;bM;eEfBhD;aJ;d8;bIf9hA;gL;gK;fJ;cDfDhD;bI;eJ;
fL;eM;eA;aJfH;aH;gB;gL;eK;cKeHiC;cCfB;iB;hJ;cM;g9;gA;dI;
dK;a8;dJ;c7iL;gA;aK;aA;iH;cB;iK;eL;eH;fJ;gJ;eEfBh9;gI;
dM;iK;cM;gI;hH;bM;dH;bL;aO;aJ;cK;eK;iJ;dJ;f7;iI;
fI;c9;dI;iL;fG;bL;iK;cA;hB;aJ;eK;cN;dJ;iB;gL;bA;
aK;aGdJ;dI;hJ;eN;aIgK;dL;fK;fA;a7;cC;aAiA;bAdN;hK;aA;iI;
dL;bL;iI;iK;fJ;d9;aK;dI;gJ;aM;gK;b9cI;hJ;dC;eJ;hDiI;
i9;iL;aJ;d9;cJ;bI;dL;hC;hD;a7;cJ;aL;aI;bN;eA;eD;
bLgA;d8;bK;hJ;gH;gC;fIgN;gA;bLdK;fK;gJ;i8;gA;fK;hL;hB;
f8;eM;bKcBfK;fB;fKgJ;iD;gK;gL;eI;eH;iI;aDdBhB;gJ;dL;fB;cH;
dKgH;aC;fC;iL;bB;eJ;iD;fK;bC;cI;iJ;hD;c8;gO;gLhJ;dG;
aK;aM;fD;cM;cIdG;dJ;cM;fA;cK;cB;gJ;bA;iJ;fJ;b7fK;dK;
iB;cI;dC;aM;dJ;aC;hB;dH;cA;bCiB;bIgB;eJ;dI;aI;dK;hB;
aK;bH;bJ;g9;b9d8eBf6g9h9iJ;a7b6cAdAeAf8g8h6;fD;a8b6c7d7e9f4g6h7;dBe9;aJ;b9c7d8e6f6g3h9iA;eA;a7b5c6d6e7f7g5h5iC;gC;dI;cBdAeAf9h7iB;
cK;a9bCc9dAe7f7g6hAi5;aIdG;cJf9;cA;a9;dH;eM;aAhA;dJ;cA;fK;fC;gH;hH;iI;
dJ;dJ;cJ;c9;cA;eJ;bBcHfI;gC;aK;dJ;gH;fHhH;b7;fH;bJdA;gL;
gI;gM;fH;fI;dG;dI;hJ;fK;iJ;cK;cK;eA;eK;e9;e9;e9;
aJ;fL;gI;g9;dL;eK;fHiI;cAiL;fL;eJ;gJ;fK;iA;cI;bO;eLfCgJ;
iH;cL;cP;bL;aJ;hHiC;hI;iA;dBhD;dK;fC;bH;iN;dC;eK;bL;
dN;d7fM;gH;g8;aH;gI;fHhH;cI;cH;hB;bL;hJ;dAfI;gGiJ;aB;iC;
iJ;aJ;eGiA;aKcJeI;fI;iI;gN;eHhJ;gK;eI;cL;e9;aJ;gL;aD;eL;
cHi9;fK;i8;cI;cI;fK;fH;gL;dJ;bL;hK;fK;aI;eL;eK;eI;
eH;eK;fI;iI;bK;hJ;iK;hB;dI;eK;a6;e8;aD;a8;a9;aEbG;
gD;eI;bJ;bH;bJ;iM;bK;iD;eK;fJ;e8;aI;eMgK;bJ;fJ;bI;
hG;bJ;hJ;fJ;gM;aIdGhI;hI;cA;hL;bK;e8;cJ;g8;cO;iL;iJ;
iL;iB;iI;eHfH;fA;eK;fI;fHgG;aD;dJ;aJ;aA;cL;cL;hJ;bGeK;
hG;hH;bHdL;dJ;dI;aL;fJ;iH;b9eA;iJ;gL;gN;gJ;hJ;iN;aJ;
aJ;cI;g9;bCcAgB;aJ;iK;iJ;d7;iL;bA;aC;bJ;dA;fC;a9bJeI;fC;
dL;dJ;cL;gL;hD;bK;bKcIhE;eI;bIcK;iL;cK;hJ;eL;dO;eK;bK;
bMc6;bL;bJ;dM;e6;hL;iJ;fA;dJ;dJ;dB;dK;hH;aAhA;i9;gB;
cBiC;hDiQ;c9iL;aN;aC;fI;cAi9;gM;dJ;bKfC;gI;bD;bH;dHi9;dB;iL;
aI;dK;aJ;bEdC;dI;bLcGeH;iH;aH;hD;hJ;hL;dN;cO;gI;eC;c8;
fG;hL;f9hJ;cI;eK;dHeH;c9e7;iI;iA;gI;eI;iC;bO;dK;cM;hA;
eL;gI;bG;dL;aIfB;aM;eI;bJ;d9;hH;gM;bJcI;cAeJg9;eA;aGcIfB;b8;
hG;dN;hB;cK;gK;hJ;b7hH;eL;fJ;dE;iK;bB;bHdAeAi7;cH;cA;e5;
aG;iN;bK;aJ;bJdJ;aIbA;hK;dK;fJ;cJ;fH;bBgChD;hC;hD;h9;eJ;
aKhDiA;dHhC;fI;eJ;gH;d9;g9iA;hL;hI;hI;c8;gH;gL;hI;b9dCg7iA;dBiC;
d9;dK;gK;g9;cJ;bL;aGiC;iI;dB;eJgI;eI;aIbH;i8;hH;aK;eH;
dC;dI;gB;eL;hJ;bD;iJ;bI;eB;aI;cH;cIiI;iD;i9;c9iD;cL;
cI;bBgC;cB;iC;iJ;bB;iJ;cDhC;cH;gK;hI;dI;fH;bK;cK;`,
};
