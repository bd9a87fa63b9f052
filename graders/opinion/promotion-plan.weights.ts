import type { Weights } from './opinion';

/** Made by `npm run opinion:train`. Learned from: e3304cb3779ae9c6. */
export const weights: Weights = {
  checks: [
    { id: 'one-artifact', bias: -3.74, threshold: 0.5 },
    { id: 'test-gates', bias: -5.03, threshold: 0.5 },
    { id: 'approval-gate', bias: -3.85, threshold: 0.75 },
    { id: 'stage-like-prod', bias: -3.77, threshold: 0.5 },
    { id: 'masked-data', bias: -3.71, threshold: 0.5 },
    { id: 'observability', bias: -4.26, threshold: 0.55 },
    { id: 'environment-labels', bias: -3.09, threshold: 0.55 },
    { id: 'specific-rollback', bias: -4.1, threshold: 0.6 },
    { id: 'quick-rollback', bias: -3.75, threshold: 0.55 },
  ],
  features: `0#;1 again;3nd;2be;4for;2hor;2its;2million;4n;2second;3um;2xx;2|;1version;8 |;0% of;
2|;0+after;2nybody;2pprove;2rtifact;2utomatic;1build;1check;2onfigDiffers;1dev;1env;2veryLane;1green;1inform;1keepsRunning;1label;
3te;2ike;1manual;3sk;2etric;2ust;1once;2therWay;1personal;2revious;3od;5like;4mote;1quickOne;1rawCopy;2ebuild;
3lease;3vert;2ole;4lback;2uns;1same;2chema;2ecretObject;2ingle;2low;2tage;3op;1telemetry;3st;2hing;2imer;
2oothless;1unlike;3schedule;1visit;1watch;2rongObject;0-approve;2rtifact;1build;1check;1dev;1env;1label;1manual;3sk;2etric;
2ust;1personal;2rod;4mote;1raw;4Copy;2ebuild;3lease;2ole;4lback;2uns;1same;2chema;2tage;1telemetry;3st;
2hing;2imer;2oothless;1unlike;1visit;1watch;2rongObject;0=;0>;0DEV;3 branch;4deploy;4on;0PROD;4 backup;5column;
5data;6eploy;5failur;6irst;6low;5imag;6n;5lik;5run;5sql;5the;5use;5we;5|;5→;0STAGE;
5 PROD;6after;7lert;6be;6column;6data;7q;6follow;6go;6hav;6imag;6number;6or;6regression;7un;6we;
6|;0^ #;2a;3fter;2b;2cd;2data;3ev;2environment;2for;2gat;3o;2how;2infra;2liv;3ong;
2misbehav;2new;3ot;2of;3rder;2plan;3r;4od;2rebuild;3ollback;6out;3to;2schema;3tag;2test;3hen;
3im;3odo;2who;3ith;2yml;1after;2rtifact;1build;1configDiffers;1dev;1env;1metric;2ust;1personal;2rod;4mote;
1rebuild;3vert;2ole;4lback;2uns;1schema;2ecretObject;2tage;3op;1telemetry;3st;2hing;1watch;2rongObject;0a;1 #;
2PROD;2fail;2minut;2new;2one;2quarter;2releas;3ollback;3un;2singl;1bout;5 two;1ccept the;3ount;1ddres be;1fter;
5 DEV;6each;6the;1gain;5 insid;6|;5st the;2reed;1irflow;7 dag;1larm;5 |;2embic;3rt environment;6on;6|;
5manager;2ia;2l;1n;2 alert;4nonymiz;2alytic;2d;3 PROD;4STAGE;4approv;4chart;4error;4giv;4integration;5t;
4on;6li;4that;6en;2onymiz;8 by;9data;9|;3ther;2y;1pi;2pli;3rov;6 |;6al;8 from;
6er |;1rgo;2tifact be;1s;2 PROD;2k;2sertion;4t;1t;2 dev;3how;3prod;3stage;3the;2tach;3ribut;
1utomatic;9 rollback;9 |;9alli;1way;4 |;0back;4 PROD;5be;5|;2tch;1e;2 asset;3copi;5unt;3fil;
3giv;3in;4t;3keep;3look;3mak;5sk;3need;4ot;3paus;4seudonymiz;3red;3test;4he;3|;2com;
2for;5 PROD;6STAGE;6a;6the;6|;5ehand;2gin;5 |;2tween STAGE;1il;1lock until;1oard;5 |;2t;3 do;
3h;1ranch;1uild;5 #;2rn;2t;3ton;2yer;1y api;3the;2t;0cal;3 |;2n;3 not;2rd be;
2tch;1heck;5 hourli;5sum;1i |;1lick in;2ock;3n;3ud;1od;3 deploy;2lumn;6 be;7for;7|;2m;
3mand;4it |;3par;6ison;4ilation;2nfirm;3nection;3tract;5oller;2pi;4 clon;2uld;5 we;3nt;5er;2ver;
1ran;2eat;2itical;1urrent;2stomer;8 #;9id;0d;1ag;3 paus;2ili;2shboard;2t;3a;4 engineer;5owner;
4set;3um;2y;3 |;1bt build;1dl;3 |;1eactivat;9 the;2cid;4sion;2fin;5ition;2ni;2ploy;6 at;
7be;7job;7|;6ment environment;9t to;9t |;2sk;2veloper;1if;3fer;6ent;2gest;2sabl;3tinguish;4ribution;1o;
2 STAGE;3a;3not;3the;2cker;6 build;2main;2wn;1q;1rift;3l;1uring;0e;1ach;4 PROD;5lan;
5of;1cr;1ffect;1ither;1ncrypt;2d;3 to;2gineer;2ough;2v;3 label;4|;3ironment into;1qual;5 the;1vent;
3ri;4ything;1xactli;2ecution;2it;4 cod;5|;2tract;0fail;4 load;5|;4ur;2st;4er;1ield;2l;
3ter;2rst;2x;3tur;6 |;1lag;4ger;1ollow |;2r;3 DEV;4column;4e;5ach;4the;3c;4 |;
3mer;1re;3eli;4z;3shnes |;2om;4 PROD;5STAGE;5the;8r;3nt;5 of;1ul;2nction;2rther;0gat to;
1enerat;2t;1it;1o;2 to;1rafana;2een;3y;4 for;2oup;0hand over;2sh;2v;3 approv;4not;4the;
5o;4|;1ead of;2r;3 |;1is;3tori;1or;3 |;2urli;2w;3 mani;1ttp;1uman;0i;1d;
2entifier;1f;2 the;1mag;4 for;5tag;6hat;5|;2mutabl;2plementation;1n;2 DEV;3PROD;3STAGE;3ci;3plac;
3the;5re;3which;2cident manager;2sid;3tal;2tegriti;3o;4 PROD;5STAGE;5one;2vent;3olv;1s and;3but;3cell;
3entry;3gated;3if;4tem;3loose;3negated;3open;4thers;8wiz;3sentence;4hould;4inc;4o;3then;3unreal;3when;
5o;4ish;1t;2 a;3be;3the;6n;3|;2s;3 own;0jar |;1ob;3 be;2in;1un;0keep;
2y;3 and;1now;1ubectl;0l;1ab;3el;5 by;2n;2st;2tenci;4r;1ead;4 approv;5hav;2ss;
4 than;1icenc;2k;2n;3 with;4|;2quibas;2v;1oad;4 STAGE;5be;4er;2g;3 alert;5nd;3ger;
2nger;6 than;2ok;0mail;4 to;3n;4 |;2k rollback;2nager;7 and;8|;3i;4 row;3ual;2rket;2sk;
4 be;5copi;5order;5the;5|;2y;3 be;1eet;2mori of;2reli;3g;2ssag;2tric be;7hav;7without;1in;
3ut;5 after;7nd;6|;2rror;2s;2x;1onitor;3th;2v;1s;1ust;1ypi;0nam;1eed;2ver;
2w;3 one;3est;2xt;4 quarter;1ightli;7 |;1o PROD;3check;3other;2bodi be;2n;2t;3 approv;4be;4look;
4mix;4rebuild;3hing;2w;1ul;3labiliti;6l;7 |;2mber;6 #;7be;7of;0observabiliti;1f;2 DEV;3STAGE;
3mask;3order;3the;2f;3 |;1ld;3 tag;1n STAGE;3cal;3its;3succes;3the;3|;2cal;3e;4 |;
2e;3 artifact;4chang;5ommand;4for;4tim;4|;2li;4 that;1perator;2s;1r;2d;3er;5 PROD;6STAGE;
6be;6lead;6tabl;6v;6|;1ur;3selv;2t;3 |;1ver;4 to;1wn;3 |;3er;5 of;0p;
1anel;2riti;2s;3 STAGE;4unit;2us and;5order;5the;1er;3 environment;3cent;3son;6al;1hon;1ii;2ng;
2p;3elin;7 run;1lac;3n to;2us;1oint;2st;4cod;1r;2ev;4ious digest;9tag;2ic;3nt;3vaci;
2oduc;6t;3miz;4ot;6 digest;7it;6ion;9 be;3posal;1ublish;2t;1ytest;6 block;7dbt;7|;0quarter;
2eri;2ick;0rais;2t;1ead;3l nam;2build;2ceiv;3on;5ciliation;4rd;2deploy;8 previous;2fresh;3us;2gression;
2instat;2ject;6 |;2lation;3eas;6 #;7in;7the;2port;6 |;2quest to;4ir;6 green;2set;3ponsibl;3t;
4oration;2tri;3urn;2versal |;5t;6 the;1ol;3 back;4out;3lback;8 PROD;9in;9sh;4out;2w count;4of;
1ul;3 |;2n;3 by;4histori;4imag;5n;4of;4|;3ner;0sam;3 imag;4schema;1can;2hedul;4ma;
6 and;7be;2ript;6 |;1eal;3rch;2cond;3ret;2e;3d;2nd;4 it;5the;3ior;2parat;7 the;
7eli;2ri;3vic;6 manager;2t;1h;2a;3 #;3l;2e;2ould;6 not;4t;3w;4 a;1ign;
4atur;2mpl;3ulat;2nc;4 #;3gl;1lo;3t;1mal;2ok test;1napshot;1o;2 that;5e;2da;2m;
3ebodi;4thing;2urc;1pan;2rint;1qitch;1tart;5 with;3t;3y;2ep;3ward;2op;2reet;3uctur;8 of;
1ucceed;5s;6sful;2m;2rnam;2spend;1wap;1ynthetic data;0tabl;4 definition;5from;5in;5schema;5|;2g;3 in;
4|;2k fiv;4longer;3es days;6hours;6minutes;2r;3get;2sk;4 failur;1eam;4 |;2lemetri;2n percent;2st;4 in;
5that;5|;2xt;1han;4 one;5the;3t;4 PROD;5STAGE;5be;5it;2e;3 #;4PROD;4STAGE;4alert;
5zur;4bot;5uild;4chang;6eck;5olumn;6ntainer;4dag;6shboard;6ta;8set;7um;5eploy;5igest;4e;4integration;
4job;4log;7ger;4market;5etric;4nam;5ext;5ight;5umber;4one;5perator;5wner;4pariti;5ii;6pelin;5romotion;
4registri;6leas;5ight;5un;4steward;4tabl;5est;4wheel;3ir;3m;3n;4 PROD;5in;3r;4 a;5be;
5onli;5|;3y;4 be;2ing;3s;4 be;2re deployment;1im;2tl;1o PROD;3STAGE;3all;3deploy;3end;3hav;
3it;3old;3prod;3see;3the;3yesterday;2gether |;3gl;2o;1rac;3nsformation;9ation test;2igger;2u;1urn;1wo;
1yp;3 |;0under;5 #;3o;2it;4 test;2til;1p;2on;1s;2e mask;4synthetic;0v;1 #;1alidation;
3u;1erifi;3sion;1iew;0wait;2k;2y;3 back;1e;2 mak;4ereli;3paus;3turn;3will;4ould;2ek |;
1hat;4 PROD;5STAGE;5the;5we;2eel;3n;3r;4 it;2ich;5 metric;6we;3lst;2os;1il;3l;
2th;4 DEV;5synthetic;5the;4draw;8 the;4in;4out;7 an;8its;1ord;3k;4flow;3st;2uld;5 be;
1rit;0year;1ou;0zero;1ip;0| #;2DEV;2PROD;2STAGE;2a;3fter;3lert;3nd;3s;2befor;3oth;
3uild;4t;2could;2dag;3rift;2each;3nv;5ironment;3rror;2fixtur;3or;3rom;2he;2if;3n;2job;
2mask;2no;4ne;2old;3n;4e;3ur;2promotion;2quick;2remov;3ol;2schema;3hould;3inc;3o;4meon;
3uspend;2test;3he;5n;5y;4is;3o;4do;3ru;3urn;2unit;2we;3hen;2zero;0→;1 redeploy;
`,
  levels: `aJbLcAdBeJfLg9hI;hJ;hC;aJhI;dI;fL;hI;eJ;hC;iJ;aJ;fI;bAfChM;aKg8hK;hI;iK;
fJ;b9fL;cDfC;aEbJcUeAhDiB;aUcCfChO;aCbMfBiT;aJcB;aAbRcBdAe5gAhC;aL;aJcAdBfChAiC;f8gU;aMg9hC;bNcBg7;bCdCeKfIiC;eMhB;bDdHeJgJ;
aIcBeB;dGeKfI;bA;aAcAeUfDg4;bMfUgKiC;bKcNeCfKgB;aR;aA;aD;aBcLgBhPiQ;dSeBgJhH;dI;aJbD;hBiT;eB;a5i9;
cIhK;fEiI;aCb9cRd9e9gB;aDc9dBfBiR;bIfJhI;aOdIfCg9;aCdRgDhB;eAfJ;aKfH;i9;bGf9gKh9iC;aCdBf9gBhRiB;bCdCgMhC;aHcEfD;aAcCdDeBfDh8;aBhNiE;
b0cAe6gA;dDeCfJi9;cBg7hJi9;dCeChD;aBeEfPgKhE;c4eEfD;cM;aIhH;aSbL;bM;aKbKgL;gK;g9;fC;eO;eJfKgI;
aAbKcCeIfIiL;dJeL;bJcLgI;hH;eM;eJ;aO;hJ;cKfK;iO;aCbBfHhOiB;dK;fJ;bI;fI;gL;
fC;hJ;bI;dL;cBhA;aDcCfMgK;a7;bIgLhH;fJ;cAd8eAfChAiB;hC;aI;aJ;cHfA;dJ;dH;
dM;bH;gK;cC;fI;aA;gI;eJ;fJ;dM;bC;aK;aI;bLdDfJiB;dI;dHeKf9h8iB;
bB;bJ;gO;bJeA;dI;eB;bJ;dK;gM;dC;a8;cJ;gI;bM;bIcJ;eJ;
aCbJcBdCeBfC;aJbA;aJ;fI;hI;bK;eI;aAeDfC;gB;aI;bD;fI;gLiJ;gB;dJ;iI;
hI;gJ;gB;fI;a8bBcAe9hCiA;eC;gK;bCdBfDgA;aJ;cBfAh9;fH;iP;dC;a8eHfCg9hC;bC;aB;
iJ;bBdB;cJ;eJ;e7;fI;eAhD;aI;g9;aAdBeAfCiB;eKgD;dCfD;dCfCiC;a7cBfChD;e8;bJdCiA;
aL;aBg8;eJ;a9cAe8f8hH;fI;dBeB;e9;bBcBeHhC;bI;bAdDiA;hC;gAhDiA;aBgJhA;g9;cCdCh9;bI;
fI;bJgL;iL;hB;iC;iK;c9;iA;hJ;aG;fC;iC;cK;eKgA;eK;bAgBhH;
dL;e9;iG;hI;iK;hJiD;bJ;gA;hI;hI;fLiI;fI;dJ;gB;fD;gA;
fI;iK;dHfD;fHhB;fI;eK;cI;bCiC;aLb9;gL;cB;gN;gJ;cK;bA;aN;
fJ;cJ;iJ;aI;eH;eK;eB;eI;iJ;eL;hI;dM;dC;cL;bB;cI;
cL;iK;aI;aIdCfDhC;dC;cB;bL;aIbL;bBcCfIhD;cCdBe6fA;fI;bDd7eBhCiB;fAgAhBiA;hH;dJ;gK;
iC;iB;cD;i9;bB;bB;hI;c9;iM;hB;fI;bAcAdCfBgBhC;aI;eA;gK;eK;
aL;aI;hC;gI;fK;eL;e9;bC;aJe9hJ;hI;eB;gK;dH;aJ;g8;eL;
bAdJeJi9;c4dChC;bC;dI;eK;hK;cH;cB;cB;bA;g6;bA;dK;dI;iH;iI;
dL;a9hD;cCg8hC;aI;iJ;bBcB;iK;eM;hJ;cGhJ;aJ;fJhC;gOiI;dDhB;bA;gK;
iL;bKhJ;dI;aL;bI;iL;iM;dJ;iJ;bA;iI;c9dI;eK;dJ;eL;eI;
iD;hC;fK;bN;aK;cK;gB;bK;cI;dB;dI;iB;eB;bJ;gM;b8;
aO;aLdL;fI;hI;d9eH;eM;fI;aJ;bLhAiB;hJ;fJ;dCfB;eI;aBcIdDgDhDiB;cJ;cB;
cI;eL;aAcBdAi8;cDfD;bJ;dOe9;dB;hH;hH;fC;iK;fC;dM;bJ;g9;c9;
iI;iJ;cKhD;gM;bB;hD;gK;bA;bJdK;aK;gK;aK;hH;eBgL;eM;b9fIhAiJ;
dC;iC;iC;iK;dBhI;aJ;cL;eB;bJ;dI;iK;fH;bD;a8fIiB;cI;aJ;
iB;aJ;iL;bK;eB;bKg6;bH;cJ;dBeB;aI;gC;gJ;gB;bJdJ;bK;gMhI;
aBiA;g9;dJ;hK;bI;fI;fD;eM;bJcBfIhDiH;fB;bJdB;gI;iB;aB;eJgM;aBg9;
gK;fI;e9;eL;eJ;iJ;iJ;cJ;aDcCeDfGhBiA;gI;dJ;eJ;gH;dA;eB;eB;
iH;cBdA;eJ;hI;fC;b9cIdHhH;dJ;bI;cJ;aJ;cK;cJ;fC;iK;hI;bB;
dI;hH;bI;hC;cBgG;hB;fB;gK;gK;gO;aI;aJdI;cIfA;cL;cJ;dB;
aKdIg7;dH;cI;cKdIhD;c8;cK;gL;bAfKgA;fK;dJiJ;iB;fI;fI;iI;aBfEiJ;aM;
eK;cAgC;iK;bBgBhD;aA;hI;aK;bBhC;aB;cJ;bBdDeD;bIfD;bBdJfJhHiA;bMg8;bJ;dJ;
aJeCgCiH;gL;gM;c9;iJ;aJ;bJ;gD;bI;eI;gC;dKeK;aJ;bK;bBcB;c8d9fBhBiH;
a6bAc9d9e9fA;aBbI;aIbBfCiB;a6b4c9d6f6i8;cAd9e8;aL;bAc7d6e1f7g0h8iA;aBeB;e8;a1b1c0d2e1f1g2h3i6;eBgB;cC;aCcCdHgI;dIhH;eAfBg8hCiB;bBcA;
cI;aAb7c7dAe6f9g3h9i4;cIhCiH;iI;dIiH;cA;cL;cIhCiI;c6gKhH;dB;a8;dIeIhG;fI;bK;hI;dKhC;
gP;dJ;bA;iK;dH;bI;gB;gJ;gH;hG;fJ;cC;cL;cB;cI;iJ;
iJ;e9;eK;aI;gB;aL;dI;gK;fHhI;gL;fChI;eKg8iL;fH;g9;gM;gO;
fI;fI;g8;fI;fI;aAhC;aB;iL;cJ;cJ;cK;fI;fI;cL;eB;eB;
eB;eL;dIeJ;eC;eL;cBgA;dI;dK;fJ;aJ;aK;fH;gK;fI;gJ;hCiL;
gAhBiJ;iH;iJ;iC;dJ;fM;gI;fC;eN;iB;cI;cI;bJ;gL;cJfC;aKbJ;
cIeCfJhIi9;hB;aB;dAfC;dB;dL;dI;bNcI;bB;iJ;gQ;eJ;cKdIfGiH;cH;fH;fC;
gI;aL;hI;bJgK;bI;dJ;dL;dJ;fHgB;aJ;e9;fL;g7;fHgEiB;aK;bHgI;
dI;fI;cKeD;fGhJ;cJiK;hCiK;hD;bO;fJ;iK;cB;dAfH;hH;fI;iH;aA;
dKgH;aA;dI;iC;gK;aK;aJgJ;aLcIdDeLfC;cJ;iL;cH;gM;fI;bIdDeLhIiI;gI;gK;
eH;cI;fH;iK;a9dLeBfCiB;bCeB;eL;hJ;cI;fI;eL;aC;iK;iC;cL;fH;
gO;dJ;bGeA;aM;bK;iL;hI;hD;fJ;gI;iC;eK;eL;eN;eN;fK;
aJ;bIiI;fI;dI;dI;bJ;aK;dD;eK;cI;iK;hC;hA;eA;dK;eK;
aB;cI;eA;a8hH;aA;aA;aCcK;bJ;gB;aKdL;cCeK;bN;bA;bC;bK;dBiK;
bI;i9;fI;fKgN;aIfI;eB;aJiC;eK;bI;bI;fIgL;hIiI;hB;dIeJ;bK;bJ;
hI;fIgI;cJ;dI;aJhJ;hJ;cA;cJ;bKcG;cI;cA;cJ;b9;hC;cL;e8;
iL;gA;hC;iI;hJiJ;hI;hB;cA;fI;iG;iI;iC;iK;fIiJ;bJfD;eK;
fJ;fH;eEfGgHhH;bJ;gJ;aI;bB;gK;aIhI;aA;dL;aJ;dK;bI;hJiB;aBdP;
dJ;dC;dI;dJ;aL;gL;iJ;dB;cBgJ;eI;eB;gL;iI;cK;gM;g8;
gJ;gN;cIfI;cL;gHhI;iJ;aL;aJ;eJ;cI;b9c9fIgB;fI;fH;aI;aK;cB;
cK;dB;eJ;cCdD;dB;iH;iK;iI;dJ;bD;eL;aAiC;dBeB;eJhC;bJ;e9;
fB;iC;aBbIeK;gK;gJ;dI;aIhI;gN;iB;bIcMg8;cLiJ;cK;bI;eK;dM;dK;
bL;cB;bM;aI;eL;hI;iL;eB;bCdNeAgA;dJ;dB;dJ;dK;dB;hI;iK;
aA;iA;fI;gA;i8;hAiS;aK;gK;fIg9;fK;a9c9hCiB;eH;gR;iC;bLcAfAhBiA;bL;
bH;iB;eI;aIfIiK;iJ;aK;aK;dM;aM;aIeJ;iK;dChCiH;iB;aHcIdKfC;bOcIdHeG;iH;
fI;iI;aI;cJ;hI;eB;aI;bK;g7;eI;cI;eK;bKhC;hH;bA;bC;
hI;g9;gL;eB;gA;eL;cA;fI;gA;dIhI;hIiI;hI;dI;eK;fChI;cI;
hI;cI;dC;gI;cJ;eA;e7;aB;hC;dH;bChHi9;cL;fI;bAfD;eA;dI;
aK;gN;aJdMgH;gH;eM;aHeIfC;cJ;aL;bCcCdB;gL;bIcL;bKcAeK;gL;cI;bH;eA;
aK;iJ;aIcK;cB;fH;hC;iJ;hJ;eA;gI;bI;bJ;hK;bAhJ;eN;dCfH;
bIiI;dB;fH;fH;iJ;bNcBdBeB;eB;cJ;aBcBhC;iK;fI;eK;e8;iK;iK;bJ;
aI;bIdIfI;aIbBhH;dK;cJ;fK;eL;iI;bBdAgB;aK;aJ;hC;hA;bB;eKfChI;cK;
aK;aH;aK;gL;hB;hC;dCfH;a9dJeJ;gL;hI;fB;d9;fI;bKeK;iB;bB;
bJ;gL;eB;hG;hJ;hJ;cB;fCgKhC;gN;gK;gN;iC;aIhIiN;iJ;bAdAfCg5i8;dB;
c9dBeI;aC;aIcMiI;bIdIfI;aI;e8iJ;dB;gK;eI;aHfH;aJ;iB;aGgIhL;gM;bC;bK;
aI;aJbB;eB;gJ;dI;aCiB;gK;gB;gI;eJ;iI;aJcA;cL;aIbChIiB;fC;gL;
eD;cI;cJ;hC;dC;iJ;dJhI;aA;iA;hI;c8;dIe9;eBgB;cCdD;cC;cC;
hJ;bCeJ;cChC;dI;eKgJ;cIeH;bI;bB;bC;hJ;bA;aDcCdL;bB;dIfK;cJhI;hI;
`,
};
