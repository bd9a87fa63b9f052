import type { Weights } from './opinion';

/** Made by `npm run opinion:train`. Learned from: d08fa2deef266474. */
export const weights: Weights = {
  checks: [
    { id: 'backward-compatible', bias: -2.57, threshold: 0.95, doubt: 0 },
    { id: 'deploy-order', bias: -1.21, threshold: 0.95, doubt: 0 },
    { id: 'stage-validation', bias: -3.39, threshold: 0.4, doubt: 0 },
    { id: 'zero-downtime', bias: -2.68, threshold: 0.95, doubt: 0.3 },
    { id: 'rollback', bias: -3.18, threshold: 0.9, doubt: 0 },
    { id: 'observability', bias: -3.04, threshold: 0.95, doubt: 0 },
  ],
  features: `0#;1 and;2be;2from;2h;2minut;3s;2nul;2s;2with;2|;1version;8 and;9|;0%;0+additive;
2fter;2tOnce;2uthored;4omatic;1backfill;2ygone;1check;2odeStep;3meBack;1ddl;2ev;1env;1flag;1gentle;2reen;1halted;
1impossible;1label;3te;2ike;2ockfree;1manual;3sk;2easure;3tric;2ust;3te;1narrowing;1outage;1personal;2revious;3od;
5like;1replaces;3storeAll;3vert;2ollback;2uns;1sameChange;2chema;7Step;7Word;2hipping;2low;2tage;4nding;6still;3op;
3rain;1telemetry;3st;2hing;2ightens;3mer;2oothless;1unaffected;3bothered;3doCommand;3like;3schedule;1visit;1watch;6ing;1yields;
0-additive;1check;2odeStep;1ddl;1green;1halted;1label;2ike;2ockfree;1measure;2ust;1outage;1personal;2rod;1replaces;2ollback;
1secretObject;2tanding;3op;3rain;1tightens;1unbothered;3like;1visit;1watching;1yields;0=;1 none;0DEV;0PROD;4 be;5chang;
6om;5hav;5i;5lik;5on;5|;0STAGE;5 PROD;6and;6hav;6on;0^ #;2day;2for;2get;2how;
2in;3t;2not;5e;2prod;6uction;2rollout;2step;2test;3he;3o;2with;1additive;1ddl;2ev;1firstly;
1like;1metric;2ust;1outage;1revert;2ollback;1schema;7Word;2hipping;2witched;1test;1unbothered;1watch;6ing;0a;1 day;
2nullabl;2writer;1bort;3ut;1ccount;1d;2 a;3the;2apt;2d;3 column;4the;3ition;1fter;5 PROD;6run;
6that;8e;6|;5ward;1gain;5st;1head of;1larm;2ert;5 on;6when;2gorithm;2l;3ow;2readi;2ter;
5 be;6hav;6tabl;2ways |;1n unknown;2d;3 if;4lock;4mask;4nul;4onli;4test;5he;2onymiz;3ther;2ything;
1pi;2p;3 |;3end;3li;5 the;1rgo;1s the;2k for;1t;2 all;3dev;3once;3prod;3stage;2tribut;
1utomat;1zur;0back;4 on;5to;5|;4up;4ward;2tch;1e;2 a;4lter;4ppli;3fin;3look;3not;
4ul;6labl;3run;3the;6r;3up;2for the;6you;6|;1oth;1uild;5 |;2t;1y;2 the;0can;
3 be;4not;4stay;2rri;2talog;3ch;1hang;5 |;5eset;2eck;1od;3 be;4releas;4that;5o;4|;
2lumn;6 PROD;7and;7be;7can;7migration;7remain;7with;7|;2m;3mit;3patibiliti;4lain;2nfig;3sider;8 and;
4traint;4umer;8 |;3tinu;4ract;2uld;3nt;1reat;1urrent;2stomer;2t;0dag;2ili;2rkli;2shboard;2tabas;
2y |;1dl;1ecid;2fault;7 |;3inition;2liveri;8 note;2ploy;6 of;7the;2veloper;1ictionari;2gest;2sabl;3k;
1o;2 it;3not;3the;3|;2cumentation;2wntim;1rop;4 it;5later;1uration;3ing the;0earlier;7 version;1ls;1mpti;
1nabl;2gin;2ough;2tri;2vironment |;1qual;1rror;5 log;6rat;1ven;4 one;5|;3r want;4i;5 hor;1xecut;
2ist;2tra;5ct;0fail;4 |;4ur;2ls;4 |;1eatur flag;1ield;5 be;2l;2n;2rst;5 day;6|;
1lag;4 |;1ollow;2r #;4a;4that;6e;3c to;1rom;4 PROD;5the;1ul;0get;3 the;1o;2 on;
3to;2od;1reen;0hav;3 PROD;4it;4tim;5o;3e;1enc;2r |;1old;2r;2w;0i;1 look;
1ceberg;1dentical;1mag;1n;2 #;3DEV;3PROD;3STAGE;3a;4nother;3its;3the;5is;2dex;5 |;2sert;
6 and;7be;7error;7that;3tal the;5nt;1s and;4s;3but;3gated;3henc;3if;4tem;3loose;3negated;3onli;
4pen;3sentence;4hould;4o;3thus;3unreal;3when;4ish;1t;2 and;3green;3in;3nullabl;3|;2s own;0job;
0keep;4 the;1now;0lan;2st |;2tenci |;2unch;6 darkli;1eav;4 the;2t the;1ik PROD;4schema;2st;1oad;4er;
6 with;2ck;4 =;5in;5wait;2nger;2ok at;1s;0mandatori;2sk;4 data;2y;3 start;1easur;2rg;2tadata;
1icro;2grat;6ion;9 |;2llisecond;2n;3ut;1od;3 nullabl;2ment;2nday |;3itor;2rn;1s;1ust;4 be;
1y;2 sql;0nam;1eed;4 a;5it;2ither;2ver;2w;3 app;4version;1ight;5li;1o;2 default;3not;
3rewrit;3|;2ne;4 |;2r;2t;3 block;4do;4exist;4nul;4rewritten;3e;4 enabl;5|;3hing;2w;
1ul;3 default;4ls;4shar;3labl column;8field;8to;8|;0observ;1f;2 #;3PROD;3the;2f;1k;1ld;
3 and;1n;2 STAGE;3monday;3order;3the;3|;2ce;4 the;2e;3 nullabl;4of;4partition;2li;4n ddl;6schema;
1peration;2tion consider;6al;1r;2 after;2acl |;2der;5 add;6writer;2m;1ther;1ut;1ver;0p;1 #;1artition;
2s;2us;1er;3 hor;3mit;3sonal;1g;2 attribut;1in;1opulat;2ssibl;3tgr;1r;2eced;3vious tag;2ogram;
1ul;3 request;2t;1ytest;0queri;3u;4 behind;0rat;1e;2ader |;4i;3l;2cord;2d;3eploy;2fus to;
2ject;2leas;2main;6 |;2nam;5 or;2plica;2tri;2view;4sion;2writ;6ten;1ight;1ol;3 back;4out;
3lback;8 drop;2w;3 count;4|;1un;3 with;0sam;3 tim;1chema;6 and;7chang;7of;2reen |;3ipt;1econd;
2e;3 if;2lect;2ntri;2rvic;2t;1har;2ort;3uld;6 we;3w;1ix;3 team;1mal;1nowflak;1o;
2 after;3that;5e;1tart;5 at;6|;3tement;3y;4 valid;2ep;2il;2op;2ream;3ing;3ong;6 migration;
3uctur;1ubsequent;2it;1wap;2itch;0tabl;4 hav;5|;2g;3 of;4|;2k;3es days;6hours;6minutes;6seconds;
1eam;4 test;2st;4 be;5|;2xt nul;1han;3t;4 fil;5it;5the;2e;3 PROD;4STAGE;4alter;4backfil;
4cod;6lumn;6pi;5ustomer;4dag;6tabas;5eployment;5ocumentation;4end;6gin;5ven;4featur;5ield;6rst;5ul;4mask;
5igration;4nullabl;4prior;4reader;4schema;6ript;4tabl;5est;5im;4week;5riter;3ir;3m;4 |;3n;4 add;
5deploy;3r;4 and;5for;5no;5|;4efor;8 the;3y;4 be;2ink;3s;2re;3oughput;2ursday;3s;
1il;3 the;2m;3 in;4the;3eout;7 #;1o;2 #;3PROD;3be;3chang;3read;2day;2ggl;2morrow;
2tal;5 |;2uch;1uesday |;2rn;1wo;3 day;4second;4|;1yp;0undo it;2it;4 test;2til;2us;1pdat;
1s;2e deliveri;2ing;0valid;5 |;5at;2rchar #;8|;1eri;3sion;7 be;0wait;2nt not;2tch;1e;2 keep;
3leav;3revert;3see;2ek;1hat;2en;4 it;5the;4ever;3r;3ther;2ich;5 be;6hav;2ol;3s;
1il;3 be;4not;2th a;5the;5|;4out not;1ork;2uld;5 be;6fail;1rit;4 deliveri;4er;6 and;7be;
7chang;7first;7imag;0year;1ou;0zero;0| DEV;2PROD;2a;3fterward;3lert;4l;3nd;2backward;3e;4for;
3ut;2check;3olumn;2deploy;2error;2henc;2if;3t;2leav;3ock;4g;2metadata;3igration;3onitor;2no;4bodi;
3ullabl;2on;4li;6n;2rollback;4w;2sentri;3inc;3o;3top;2that;4e;5n;5refor;5y;4us;
3oday;3urn;2watch;3e;3hen;`,
  levels: `aDdGeKfH;fH;bN;eI;fH;fH;dH;aI;dH;bD;fD;eK;eH;eI;fH;aM;
bIdHeDfJ;b7cD;dD;dG;bLdD;cHeI;a9cIdD;aHbLcIeLfH;eI;cHdG;bBdDfC;eC;aD;dOfD;aHcKdG;fD;
b5eC;dIfH;bKcB;fG;bCdQeCfE;dDfH;aHbDcOfD;cEfL;b9cEfM;aEeC;fC;aCbBcC;bCfC;dE;cEeIfC;aCcK;
cI;aCbDfD;cGeC;aEcCdEeGfD;aCb9eN;eHfH;aDdH;fE;eCfB;fD;dE;eB;cHdCeDfC;aJ;b8;cGdHeH;
aD;eCfH;dDeD;dDfD;aC;cIfH;aHcC;dHeE;aNbCcBdEfC;eM;cCeB;cGeHfD;eE;cGeCfH;aC;dIeCfE;
aI;cJ;aJ;eH;cI;dH;aI;dI;dH;dH;dGeD;aC;dGfI;cM;eH;aBeI;
fH;aIeE;dI;aBdLfD;bC;aI;bL;aHcD;fI;dH;dHeHfD;dI;cDdDfC;aCcH;cJ;cH;
b9;cD;bK;cD;bA;eD;dCeDfC;cH;cC;cD;cI;bC;cHeI;eI;dDeJ;eH;
eI;b9;dH;aI;eD;eI;bD;dD;cI;aG;cH;bD;aH;dE;aI;aH;
eH;eCfD;bG;dH;eD;aCbAeJ;cIeE;eD;eB;dC;cH;aD;fH;cDdDfH;cHdGfD;dH;
aI;aJ;fI;dDeC;eI;eD;dI;bB;aC;aIeDfD;aIdG;bC;aH;cE;cD;bM;
cI;fI;fD;dHfD;eL;cJ;bK;fI;fI;fC;fH;dH;dCeDfD;aG;bC;eC;
dH;bK;dH;bI;bK;bCdHfG;cD;dH;cD;fH;cH;aJ;aGeH;cJ;aH;aI;
aD;cD;bL;aH;bI;bH;eJ;dD;aH;fH;eH;eI;dH;dH;b9cHdDeD;dH;
cH;bI;aDbAdDeJ;eI;eI;eD;eC;aC;cHdC;cDdCeEfC;aHdH;bI;bI;aH;eH;dH;
aI;bB;aI;dHeH;eC;b9;eB;bJ;eK;bAcH;eH;eJ;dD;aHbC;eD;bDcDdDfD;
aH;eD;eI;cH;cH;b6;dGeE;aHcH;aI;cJfI;cE;bA;bC;bI;bA;cD;
cDdC;bL;bI;aEbJ;eH;bC;eI;aI;dH;cH;dJ;aD;bB;eI;eC;eD;
aH;bHeC;bH;aI;b9eC;aD;fL;bCfD;aH;aDb9fD;dH;eH;fI;eH;fD;cE;
dDfG;aDcGdD;bA;dGeCfD;aE;dH;aEcDdDeD;cDdDeD;aBbI;bI;eI;cD;dI;eG;eI;fB;
aIfD;dH;cD;cH;bK;eC;dD;bAeJ;eJ;eB;fH;dH;bJ;eD;aI;aGcD;
eI;dH;aD;dG;bK;cI;aDfI;bH;fC;fH;cI;fH;aH;aHfH;fI;cG;
aI;aI;cI;cHfJ;bIcI;fH;eK;eK;eD;aIcE;eI;dI;aH;bDdDeD;fH;bH;
aD;eG;bAfH;fG;eG;bK;eC;aI;aDbC;cI;fG;cC;dCeCfC;bI;eCfH;dH;
fI;aC;cH;cDeCfC;cH;bL;bB;bH;dCeC;aH;dH;dH;dDfJ;eD;aDdD;bI;
bK;cH;eI;aDcDdGfD;dHfD;cC;bI;bCcIdDfD;fH;aI;bB;aCdE;aH;cH;cH;fG;
dH;fD;fH;bA;bN;dK;eHfG;aCcC;dD;bLeC;aH;eH;a8bCc4d9e6f5;dD;aIcGdGeH;cG;
fB;bC;fB;cD;dH;aDfC;cD;bEcCdCeCfD;aDfB;aIdD;bK;aH;aD;aIbIfD;bJ;cH;
aHeI;eG;dD;bJ;bK;fC;eH;eH;eJ;eH;bB;cH;cD;aH;cI;dDfG;
bD;aCdGfH;dH;dD;fG;aC;eIfH;eH;aH;b9;cC;aI;cC;fC;bI;dJ;
dJ;bI;aDdC;bD;dI;fH;aHfJ;aI;aH;bC;bB;dD;fH;dI;cG;cG;
fH;dH;cI;eJ;aC;bD;aI;aC;eD;bJ;bI;eC;cH;dIfD;aI;aI;
bK;bM;aHdH;cIdH;aI;aC;eH;dH;fH;dD;dH;dEeK;eI;aC;aJ;aGdD;
aK;aC;eH;fH;bI;aI;aH;bA;fH;cHfG;dG;cJ;dCfD;eHfH;cH;eCfD;
aI;eEfG;cI;bJ;aC;fH;cH;cDdGfH;fH;dG;aI;cI;dH;aHbIdGfD;dC;dI;
dI;eB;aK;aIbBcH;bA;aH;cGfI;aH;eD;bB;aH;aCeE;fG;fH;fH;dH;
cH;dHfC;fJ;fH;aI;cI;dIeHfH;dH;eH;bJ;eC;bC;bJcH;bJ;eB;bJ;
bJ;bJ;aH;cI;aGcHdIfH;bAfH;bB;fI;eJ;bK;b9;cK;fH;cH;eI;bI;
fI;bIeI;dHeK;eH;aK;aI;bKfH;fD;aIb9;eJ;dK;dH;b8;bIdDeE;eD;bI;
aCeE;eB;cIdIfG;fD;cD;cJfH;bI;cJeC;aI;dIeE;cJ;dHfI;cD;dH;fD;dJfG;
fH;fI;aH;fI;bI;aDeJ;fG;dH;b9;fC;bJ;aHcG;aH;cC;dH;cDfE;
fH;aDb5dD;bJ;cD;bC;cD;fC;aIeL;aH;eD;aI;eH;dI;aIfH;cH;cH;
cI;bI;cI;dH;bIeG;cI;bK;aH;eJ;bI;eI;aC;fJ;cHfI;dBfH;cDdJeH;
dCeC;cC;b8;cC;aH;aHbM;dIfH;bJcEdEeAfC;bJ;bC;bC;aCcEdE;cH;cH;cHdDfH;dH;
cD;eJfD;cH;fD;eI;aH;bI;eC;aH;dH;b9;eI;bIeI;bIfH;cD;cH;
cH;aDbJ;eH;bCdD;cC;aBcD;cD;cD;bK;bB;cHfG;aH;fC;bB;aD;bD;
bI;aDcHfD;cH;bK;eBfH;aHcD;dH;dH;bC;cH;dDeD;aH;cE;dH;cC;dH;
bH;bN;bAfG;fH;bL;cD;dH;aCcGdEfE;eJ;cH;dH;eJ;cD;dDeD;eJ;bH;
cJ;cH;dJ;bJ;cD;aCfH;eH;dH;bK;aH;eC;cD;cD;dCfG;aCeI;dH;
aDdD;bE;bJ;aH;aI;eH;aH;aC;aC;cDeH;bH;dG;aH;dIfI;bCcEdC;eI;
aJ;eD;fH;cDfH;eD;cCfH;bI;fG;bA;cJ;bA;fD;dH;cH;cH;cI;
aDbCcDdCeCfB;cD;aJ;dH;aDdC;dH;aI;aIbBeD;aHdIfD;b9;bK;dH;bE;bH;cH;eH;
bK;b5;bC;aDfD;bH;cHfJ;aH;bIfD;fH;dHfE;fG;eD;cHfG;aD;eH;cH;
dD;cI;aC;bA;fH;aH;eI;bDcH;eI;dC;fD;dD;aC;fE;aH;aH;
aI;fH;cG;dD;eE;fC;fH;bA;bBcDfE;eI;b9;aEfC;cH;dH;b9dD;dH;
aD;eH;fI;fG;cD;`,
};
