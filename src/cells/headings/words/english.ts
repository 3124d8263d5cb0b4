import type { Words } from "../roles";

export const english: Words = {
  Objective:
    "objective,objectives,goal,obj,strategic objective,objective title,objective name,okr,title,name,text,description",
  "Objective id": "objective id,objective #,objective no,objective code,okr id,obj id,goal id",
  "Key result":
    "key result,key results,kr,krs,key result title,key result name,kr title,kr name,result,title,name,text,description,metric,measure",
  "Key result id": "key result id,key result #,kr id,kr #,kr no,kr code,feature id",
  Parent:
    "parent,parent id,parent objective,parent objective id,aligned to,aligns to,supports,strategic goal,company objective",
  Company: "company,organisation,organization",
  Team: "team,department,dept,business unit,division,squad,area,function,level",
  Owner: "owner,responsible,accountable,lead,assignee,dri,who,employee,owned by,person",
  Kind: "kind,measured as,key result kind,kr type,metric type,measurement type",
  Type: "type,commitment,committed or aspirational,okr type",
  Direction:
    "direction,better,polarity,favorability,favorable,favourable,desired direction,good is,higher or lower is better,fav unfav",
  Start:
    "start,start value,starting value,baseline,base,base value,from,initial,initial value,baseline value,starting point",
  Current: "current,current value,latest,latest value,now,as of,to date,progress value,achieved",
  Actual: "actual,actuals,actual value,act,result,achieved,reported",
  Target: "target,target value,goal,goal value,to,end,end value,final,objective value,target level,standard",
  Low: "low,lower limit,lower bound,minimum,min,floor",
  High: "high,upper limit,upper bound,maximum,max,ceiling",
  Unit: "unit,units,unit of measure,uom,measurement,currency,measure",
  Weight: "weight,weighting,weight kpi,importance",
  Progress: "progress,progress percent,percent complete,complete,completion,done,kr progress,percent done",
  Score: "score,grade,rating,okr score,kr score",
  Status:
    "status,health,favorability,favorable,favourable,fav unfav,rag,rag status,state,traffic light,current status",
  Confidence: "confidence,confidence level,confidence score",
  "Start date": "start date,begin,begins,starts,start,from,date from",
  Due: "due,due date,deadline,end date,end,finish,ends,target date,by when,timeline,to,complete by",
  Period: "period,quarter,cycle,month,year,fiscal year,week,timeframe,time frame,sprint",
  KPI: "kpi,kpis,kpi name,key performance indicator,indicator,metric,metric name,measure,account,account name,chart of account,kpa,line item,name,title",
  "KPI id": "kpi id,kpi code,kpi #,kpi no,metric id,code,account code,account no",
  Category: "category,section,group,phase,sub phase,kra,kra area,theme,framework,type,project,segment,area",
  Perspective: "perspective,bsc perspective,scorecard perspective",
  Plan: "plan,planned,budget,bud,budgeted,planned value",
  Prior: "prior,previous,last month,last period,prior period,previous period,last year,prior year,py",
  Variance: "variance,var,difference,diff,gap,delta,deviation,vs target,vs budget,vs plan,change",
  "Variance share":
    "variance percent,variancepercent,percent variance,var percent,variance share,gap percent,delta percent,change percent,vs target,vs budget,vs plan,change",
  Attainment:
    "attainment,achievement,percent achieved,achievement rate,rate,attainment percent,utilization,percent of target,performance",
  Trend: "trend,trend arrow",
  Benchmark: "benchmark,peer,peers,industry average,industry benchmark",
  Amber: "amber,yellow,amber threshold,warning,amber from",
  Red: "red,red threshold,critical,red from",
  Cadence: "cadence,frequency,reporting frequency,interval,measured every",
  Aggregation: "aggregation,aggregate,rollup,roll up,consolidation",
  Numerator: "numerator",
  Denominator: "denominator,base count",
  "Lead or lag": "lead or lag,leading or lagging,leading lagging,indicator type",
  Forecast: "forecast,outlook,projection,projected,fcst,estimate",
  Date: "date,check in date,reported on,as of date,period end,day,reporting date",
  Updated: "updated,last updated,last update,last check in,updated on,modified",
  Value: "value,reading,measurement value,new value",
  Share: "share,contribution,allocation,link weight",
  Author: "author,user,by,reported by,entered by,updated by",
  Action: "action,actions,initiative,initiatives,task,tasks,task description,activity,next step,next steps",
  Note: "note,notes,comment,comments,remark,remarks,blocker,blockers,interpretation,driver,explanation,description,commentary,evidence",
  "not used":
    "progress bar,priority,tracking method,weighted,position,final score,objective progress,objective score,id,source",
};
